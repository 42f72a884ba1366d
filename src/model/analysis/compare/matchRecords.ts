import { groupBy } from '../../groupBy'
import type { Id } from '../../ids'

/** One thing in both maps: its id in each, most often the same. */
export interface Pair {
  readonly before: Id
  readonly after: Id
}

export interface Matched {
  /** In the order of the earlier map. */
  readonly pairs: readonly Pair[]
  /** Ids that only the earlier map has, and that only the later one has; in the order in which they were given. */
  readonly removed: readonly Id[]
  readonly added: readonly Id[]
}

/** A thing as matching sees it. */
export interface Candidate {
  readonly id: Id
  readonly title: string
  /** Where it stands, in a name that both maps share; absent where the other map has no such place. */
  readonly where?: string | undefined
}

/**
 * Which things of two maps are the same: those with the same id; of the rest those with the same title in the same place;
 * of the rest those with the same title anywhere. Of several alike the first goes with the first. Things without a title
 * are the same only by id.
 */
export function matchRecords(before: readonly Candidate[], after: readonly Candidate[]): Matched {
  const partner = new Map<Id, Id>()
  const taken = new Set<Id>()
  const passes: ((candidate: Candidate) => string | undefined)[] = [
    ({ id }) => id,
    ({ title, where }) => (where === undefined ? undefined : named(title, `${where} `)),
    ({ title }) => named(title, ''),
  ]
  for (const keyOf of passes) {
    const free = queues(
      after.filter(({ id }) => !taken.has(id)),
      keyOf,
    )
    for (const candidate of before) {
      if (partner.has(candidate.id)) continue
      const key = keyOf(candidate)
      const found = key === undefined ? undefined : free.get(key)?.shift()?.id
      if (found === undefined) continue
      partner.set(candidate.id, found)
      taken.add(found)
    }
  }
  return {
    pairs: before.flatMap(({ id }) => {
      const found = partner.get(id)
      return found === undefined ? [] : [{ before: id, after: found }]
    }),
    removed: before.flatMap(({ id }) => (partner.has(id) ? [] : [id])),
    added: after.flatMap(({ id }) => (taken.has(id) ? [] : [id])),
  }
}

/** A title as it is compared: case, spaces and the way of writing a letter with a sign do not tell two titles apart. */
export function foldTitle(title: string): string {
  return title.normalize('NFC').toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function named(title: string, prefix: string): string | undefined {
  const folded = foldTitle(title)
  return folded === '' ? undefined : prefix + folded
}

function queues(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | undefined,
): Map<string | undefined, Candidate[]> {
  return groupBy(candidates, keyOf)
}
