import { groupBy } from '../../groupBy'
import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { sortedByOrder } from '../../order'
import { isCustomerLane } from '../summary'
import { touchpointsByStage } from '../touchpointsInOrder'
import { keptOrder } from './keptOrder'
import type { Matched, Pair } from './matchRecords'

/** How a touchpoint moved: into another stage, into another lane, or along its stage. */
export interface Move extends Pair {
  readonly how: 'stage' | 'lane' | 'order'
}

/** What became of the things of one kind. */
export interface Changes<M extends Pair = Pair> {
  /** Ids of the later map, in its order. */
  readonly added: readonly Id[]
  /** Ids of the earlier map, in its order. */
  readonly removed: readonly Id[]
  /** In the order of the later map, as are the renamed. */
  readonly moved: readonly M[]
  readonly renamed: readonly Pair[]
}

/** Customers' touchpoints stay and the work around them moves, where either could be said. */
const CUSTOMER_WEIGHT = 2

export function stageChanges(
  before: JourneyMap,
  after: JourneyMap,
  { pairs, added, removed }: Matched,
): Changes {
  const was = ranks(sortedByOrder(before.stages).map(([id]) => id))
  const is = ranks(sortedByOrder(after.stages).map(([id]) => id))
  const line = inOrderOf(pairs, is)
  const kept = keptOrder(
    line.map(pair => was.get(pair.before) ?? 0),
    () => 1,
  )
  return {
    added,
    removed,
    moved: line.filter((_, index) => !kept[index]),
    renamed: line.filter(pair => isRenamed(before.stages.get(pair.before), after.stages.get(pair.after))),
  }
}

export function touchpointChanges(
  before: JourneyMap,
  after: JourneyMap,
  { pairs, added, removed }: Matched,
  stages: Matched,
): Changes<Move> {
  const was = ranks(placedIn(before))
  const is = ranks(placedIn(after))
  const stageOf = new Map(stages.pairs.map(pair => [pair.before, pair.after]))
  const line = inOrderOf(pairs, is)
  const how = new Map<Pair, Move['how']>()
  const stayed: Pair[] = []
  for (const pair of line) {
    const placedBefore = was.has(pair.before)
    const placedAfter = is.has(pair.after)
    if (!placedBefore && !placedAfter) continue
    const [fromStage, fromLane] = before.touchpoints.get(pair.before)!.place
    const [toStage, toLane] = after.touchpoints.get(pair.after)!.place
    if (placedBefore !== placedAfter || stageOf.get(fromStage) !== toStage) how.set(pair, 'stage')
    else if (before.lanes.get(fromLane)?.kind !== after.lanes.get(toLane)?.kind) how.set(pair, 'lane')
    else stayed.push(pair)
  }
  const stageAfter = (pair: Pair) => after.touchpoints.get(pair.after)!.place[0]
  for (const list of groupBy(stayed, stageAfter).values()) {
    const kept = keptOrder(
      list.map(pair => was.get(pair.before) ?? 0),
      index => (isCustomers(after, list[index]!.after) ? CUSTOMER_WEIGHT : 1),
    )
    list.forEach((pair, index) => {
      if (!kept[index]) how.set(pair, 'order')
    })
  }
  return {
    added,
    removed,
    moved: line.flatMap(pair => {
      const manner = how.get(pair)
      return manner ? [{ ...pair, how: manner }] : []
    }),
    renamed: line.filter(pair =>
      isRenamed(before.touchpoints.get(pair.before), after.touchpoints.get(pair.after)),
    ),
  }
}

function isRenamed(
  before: { readonly title: string } | undefined,
  after: { readonly title: string } | undefined,
) {
  return shown(before?.title) !== shown(after?.title)
}

/** A title as it is read: how its letters are encoded and how wide its spaces are is not seen. */
function shown(title = ''): string {
  return title.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function isCustomers(map: JourneyMap, touchpoint: Id): boolean {
  return isCustomerLane(map, map.touchpoints.get(touchpoint)?.place[1] ?? '')
}

function placedIn(map: JourneyMap): Id[] {
  return [...touchpointsByStage(map).values()].flat().map(([id]) => id)
}

function ranks(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, index) => [id, index]))
}

/** Pairs as the later map has them; those without a place there at the end, as they were given. */
function inOrderOf(pairs: readonly Pair[], is: ReadonlyMap<Id, number>): Pair[] {
  const rankOf = ({ after }: Pair) => is.get(after) ?? is.size
  return [...pairs].sort((a, b) => rankOf(a) - rankOf(b))
}
