import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { holdsTouchpoints } from '../lanes/touchpointLanes'
import { compareText } from '../order'
import type { Lines } from './geometry'
import { cardHeight, type ShownLane } from './lanes'
import { CARD } from './sizes'
import { type Entry, planStage, type StagePlan, type Touchpoint } from './slots'
import type { Typesetter } from './text'

export interface PlannedStage extends StagePlan {
  /** The highest card of each row that it uses: lane, row, height. */
  readonly heights: readonly (readonly [lane: number, row: number, height: number])[]
}

export interface Planned {
  readonly stages: ReadonlyMap<Id, PlannedStage>
  /** Cards whose stage or lane is gone, those of one former place together. */
  readonly tray: readonly { readonly id: Id; readonly title: Lines }[]
}

const EMPTY: PlannedStage = { columns: [], cards: [], heights: [] }

/**
 * Gives every card of a map its slot. Remembers each stage's plan, by the identity of its records: an edit plans one stage
 * anew, however many there are.
 */
export function createPlanner(text: Typesetter) {
  const titles = new WeakMap<Touchpoint, Lines>()
  let known = new Map<Id, { entries: readonly Entry[]; plan: PlannedStage }>()
  let knownLanes = ''

  function titleOf(touchpoint: Touchpoint): Lines {
    let title = titles.get(touchpoint)
    if (!title) {
      title = text.lines(touchpoint.title, CARD.width - 2 * CARD.padding, CARD.title, CARD.title.maxLines)
      titles.set(touchpoint, title)
    }
    return title
  }

  return function plan(map: JourneyMap, lanes: readonly ShownLane[]): Planned {
    const shown = new Map(lanes.map(({ id }, index) => [id, index]))
    const laneKey = lanes.map(lane => lane.id).join(' ')
    if (laneKey !== knownLanes) known = new Map()
    knownLanes = laneKey

    const { byStage, unplaced } = sortedOut(map, shown)
    const next: typeof known = new Map()
    const stages = new Map<Id, PlannedStage>()
    for (const stage of map.stages.keys()) {
      const entries = byStage.get(stage)
      if (!entries) continue
      let entry = known.get(stage)
      if (!entry || !sameEntries(entry.entries, entries)) {
        entry = { entries, plan: withHeights(planStage(entries, shown, titleOf)) }
      }
      next.set(stage, entry)
      stages.set(stage, entry.plan)
    }
    known = next
    unplaced.sort(comparePlaces)
    return { stages, tray: unplaced.map(([id, touchpoint]) => ({ id, title: titleOf(touchpoint) })) }
  }
}

export function planOf({ stages }: Planned, stage: Id): PlannedStage {
  return stages.get(stage) ?? EMPTY
}

/** Cards by stage, without those in hidden lanes; and those that have lost their place. */
function sortedOut(map: JourneyMap, shown: ReadonlyMap<Id, number>) {
  const byStage = new Map<Id, Entry[]>()
  const unplaced: Entry[] = []
  for (const entry of map.touchpoints) {
    const [stage, lane] = entry[1].place
    const isShown = shown.has(lane)
    if (!map.stages.has(stage) || (!isShown && !holdsTouchpoints(map, lane))) unplaced.push(entry)
    else if (isShown) {
      const entries = byStage.get(stage)
      if (entries) entries.push(entry)
      else byStage.set(stage, [entry])
    }
  }
  return { byStage, unplaced }
}

function withHeights(plan: StagePlan): PlannedStage {
  const highest = new Map<string, [number, number, number]>()
  for (const { lane, row, title } of plan.cards) {
    const key = `${lane} ${row}`
    const height = cardHeight(title.lines.length)
    const known = highest.get(key)
    if (!known) highest.set(key, [lane, row, height])
    else if (height > known[2]) known[2] = height
  }
  return { ...plan, heights: [...highest.values()] }
}

function sameEntries(a: readonly Entry[], b: readonly Entry[]): boolean {
  return (
    a.length === b.length && a.every(([id, record], index) => id === b[index]![0] && record === b[index]![1])
  )
}

function comparePlaces([idA, { place: a }]: Entry, [idB, { place: b }]: Entry): number {
  return (
    compareText(a[0], b[0]) ||
    compareText(a[2], b[2]) ||
    compareText(a[1], b[1]) ||
    a[3] - b[3] ||
    compareText(idA, idB)
  )
}
