import { groupBy } from '../../groupBy'
import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { mean } from '../emotionOf'
import { emotionSequence } from '../emotionSequence'
import { columnsOfCards, type TouchpointEntry, touchpointsByStage } from '../touchpointsInOrder'
import { keptOrder } from './keptOrder'
import type { MapMatching } from './matchMaps'

/** A stage of either map or of both, with so many slots next to each other for the columns of its cards. */
export interface AlignedStage {
  readonly before: Id | undefined
  readonly after: Id | undefined
  /** Of the first slot, counted over the whole journey. */
  readonly start: number
  /** At least 1. */
  readonly size: number
}

/** Both journeys over one line of slots, so that what is the same stands over what it was. */
export interface Alignment {
  readonly stages: readonly AlignedStage[]
  /** How many slots there are. */
  readonly size: number
  /** The slot of each placed touchpoint, by its id in that map. */
  readonly before: ReadonlyMap<Id, number>
  readonly after: ReadonlyMap<Id, number>
}

type Column = readonly TouchpointEntry[]

/**
 * Lays two journeys along one another, so that either runs from left to right. A stage that stayed where it was among the
 * others stands once, and in it likewise its columns; a column is the same if it holds a same touchpoint. What was added,
 * removed or moved out of its order stands on its own side only.
 */
export function alignStages(before: JourneyMap, after: JourneyMap, matching: MapMatching): Alignment {
  const columnsBefore = columnsByStage(before)
  const columnsAfter = columnsByStage(after)
  const laterStage = new Map(matching.stages.pairs.map(pair => [pair.before, pair.after]))
  const laterCard = new Map(matching.touchpoints.pairs.map(pair => [pair.before, pair.after]))
  const slots = { before: new Map<Id, number>(), after: new Map<Id, number>() }
  let next = 0
  const stages = merged([...columnsBefore.keys()], [...columnsAfter.keys()], id => laterStage.get(id)).map(
    ([was, is]): AlignedStage => {
      const start = next
      const old = (was === undefined ? undefined : columnsBefore.get(was)) ?? []
      const fresh = (is === undefined ? undefined : columnsAfter.get(is)) ?? []
      for (const [left, right] of merged(old, fresh, sameColumn(fresh, laterCard))) {
        for (const [id] of left ?? []) slots.before.set(id, next)
        for (const [id] of right ?? []) slots.after.set(id, next)
        next++
      }
      if (next === start) next++
      return { before: was, after: is, start, size: next - start }
    },
  )
  return { stages, size: next, ...slots }
}

export interface CurvePlace {
  readonly slot: number
  /** −2 … +2. */
  readonly value: number
}

/** The curve of a persona (of all, if undefined) over the slots, in runs without a gap. Cards of one column make one point. */
export function curveOver(
  map: JourneyMap,
  slots: ReadonlyMap<Id, number>,
  persona: Id | undefined,
): CurvePlace[][] {
  return emotionSequence(map, persona).map(run => {
    const placed = run.flatMap(({ touchpoint, value }) => {
      const slot = slots.get(touchpoint)
      return slot === undefined ? [] : [{ slot, value }]
    })
    return [...groupBy(placed, ({ slot }) => slot)].map(([slot, points]) => ({
      slot,
      value: mean(points.map(({ value }) => value)) ?? 0,
    }))
  })
}

function columnsByStage(map: JourneyMap): Map<Id, Column[]> {
  return new Map([...touchpointsByStage(map)].map(([stage, entries]) => [stage, columnsOfCards(entries)]))
}

/** For a column of the earlier map the one of the later stage that holds one of its cards, and keeps their order. */
function sameColumn(
  later: readonly Column[],
  laterCard: ReadonlyMap<Id, Id>,
): (column: Column) => Column | undefined {
  const columnOf = new Map(later.flatMap(column => column.map(([id]) => [id, column] as const)))
  const taken = new Set<Column>()
  return column => {
    for (const [id] of column) {
      const card = laterCard.get(id)
      const found = card === undefined ? undefined : columnOf.get(card)
      if (!found || taken.has(found)) continue
      taken.add(found)
      return found
    }
    return undefined
  }
}

/**
 * Two lines as one, in which both keep their order: what stayed stands once, all else on its side only. In between, what
 * is new stands behind what it replaces.
 */
function merged<T>(
  before: readonly T[],
  after: readonly T[],
  counterpart: (item: T) => T | undefined,
): (readonly [T | undefined, T | undefined])[] {
  const indexBefore = new Map<T, number>()
  before.forEach((item, index) => {
    const other = counterpart(item)
    if (other !== undefined) indexBefore.set(other, index)
  })
  const common = after.filter(item => indexBefore.has(item))
  const kept = keptOrder(
    common.map(item => indexBefore.get(item)!),
    () => 1,
  )
  const stayed = new Set(common.filter((_, index) => kept[index]))

  const line: (readonly [T | undefined, T | undefined])[] = []
  let done = 0
  let fresh: T[] = []
  const addUpTo = (end: number) => {
    line.push(...before.slice(done, end).map(item => [item, undefined] as const))
    line.push(...fresh.map(item => [undefined, item] as const))
    done = end
    fresh = []
  }
  for (const item of after) {
    if (!stayed.has(item)) {
      fresh.push(item)
      continue
    }
    const at = indexBefore.get(item)!
    addUpTo(at)
    line.push([before[at], item])
    done = at + 1
  }
  addUpTo(before.length)
  return line
}
