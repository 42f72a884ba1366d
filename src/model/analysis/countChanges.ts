import { type Id, splitPair } from '../ids'
import type { AnnotationKind, JourneyMap, PairTable, RecordTable } from '../journey'
import { ANNOTATION_KINDS } from '../journey'
import { type MapChanges, mapChanges, type RecordChanges } from './mapChanges'

/** The kinds of things of which it is said that they changed, the weightiest first. */
export const CHANGED_KINDS = [
  'map',
  'stages',
  'touchpoints',
  'personas',
  ...ANNOTATION_KINDS,
  'ratings',
  'expectations',
  'notes',
  'links',
  'images',
  'cells',
  'lanes',
  'solves',
  'votes',
  'views',
  'dismissals',
] as const
export type ChangedKind = (typeof CHANGED_KINDS)[number]

export const CHANGE_VERBS = ['added', 'removed', 'renamed', 'moved', 'edited'] as const
export type ChangeVerb = (typeof CHANGE_VERBS)[number]

/** So many things of a kind were added, removed, … */
export interface ChangeCount {
  readonly kind: ChangedKind
  readonly verb: ChangeVerb
  readonly count: number
  /** What it is called (now, or was until it was removed), if it is only one and has a name. */
  readonly title?: string
}

/**
 * What changed from one state of a map to a later one, in counts that can be said in a sentence; empty only if nothing
 * did. What came or went along with a thing that it hangs on (its links, texts, ratings, votes) is not said again; what
 * is said about it by people (annotations, images) is.
 */
export function countChanges(before: JourneyMap, after: JourneyMap): ChangeCount[] {
  const changes = mapChanges(before, after)
  const cameOrWent = idsThatCameOrWent(changes)
  const alone = (...ends: readonly (Id | undefined)[]) =>
    ends.every(id => id === undefined || !cameOrWent.has(id))

  const counts: ChangeCount[] = []
  const count = (kind: ChangedKind, verb: ChangeVerb, titles: readonly string[]) => {
    if (titles.length === 0) return
    const title = titles.length === 1 ? titles[0]?.replace(/\s+/gu, ' ').trim() : ''
    counts.push({ kind, verb, count: titles.length, ...(title && { title }) })
  }
  const isRenamed = changes.meta.includes('title')
  if (isRenamed) count('map', 'renamed', [after.meta.title])
  if (changes.meta.length > Number(isRenamed)) count('map', 'edited', [''])

  for (const [table, ofTable] of Object.entries(changes.records) as [RecordTable, RecordChanges][]) {
    for (const verb of CHANGE_VERBS) {
      const map = verb === 'removed' ? before : after
      const ids = ofTable[verb].filter(id => alone(...hooksOf(map, table, id)))
      for (const [kind, titles] of byKind(map, table, ids)) count(kind, verb, titles)
    }
  }
  for (const [table, keys] of Object.entries(changes.pairs) as [PairTable, readonly string[]][]) {
    count(
      table,
      'edited',
      keys.filter(key => alone(...splitPair(key))).map(() => ''),
    )
  }
  const rank = ({ kind, verb }: ChangeCount) =>
    CHANGED_KINDS.indexOf(kind) * CHANGE_VERBS.length + CHANGE_VERBS.indexOf(verb)
  return counts.sort((a, b) => rank(a) - rank(b))
}

function idsThatCameOrWent({ records }: MapChanges): ReadonlySet<Id> {
  return new Set(Object.values(records).flatMap(({ added, removed }) => [...added, ...removed]))
}

/** What a thing hangs on, where it goes without saying that it comes and goes with that. */
function hooksOf(map: JourneyMap, table: RecordTable, id: Id): readonly (Id | undefined)[] {
  if (table === 'links') return [map.links.get(id)?.from, map.links.get(id)?.to]
  if (table === 'cells') return [map.cells.get(id)?.lane, map.cells.get(id)?.target]
  return table === 'dismissals' ? [map.dismissals.get(id)?.target] : []
}

function byKind(map: JourneyMap, table: RecordTable, ids: readonly Id[]): Map<ChangedKind, string[]> {
  const titles = new Map<ChangedKind, string[]>()
  for (const id of ids) {
    const kind = kindOf(map, table, id)
    titles.set(kind, [...(titles.get(kind) ?? []), titleOf(map, table, id)])
  }
  return titles
}

function kindOf(map: JourneyMap, table: RecordTable, id: Id): ChangedKind {
  if (table !== 'annotations') return table
  return map.annotations.get(id)?.kind ?? ('idea' satisfies AnnotationKind)
}

function titleOf(map: JourneyMap, table: RecordTable, id: Id): string {
  switch (table) {
    case 'personas':
    case 'views':
      return map[table].get(id)?.name ?? ''
    case 'stages':
    case 'touchpoints':
    case 'lanes':
      return map[table].get(id)?.title ?? ''
    case 'annotations':
    case 'notes':
      return map[table].get(id)?.text ?? ''
    case 'images':
      return map.images.get(id)?.caption ?? ''
    default:
      return ''
  }
}
