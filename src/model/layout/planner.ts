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
  /** What has an image: cards and stages. */
  readonly pictured: ReadonlySet<Id>
  /** Cards whose stage or lane is gone, those of one former place together. */
  readonly tray: readonly { readonly id: Id; readonly title: Lines; readonly pictured: boolean }[]
}

/**
 * Gives every card of a map its slot. Remembers each stage's plan, by the identity of its records: an edit plans one stage
 * anew, however many there are.
 */
export function createPlanner(text: Typesetter) {
  const titles = new WeakMap<Touchpoint, Lines>()
  let known = new Map<Id, StageMemory>()
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
    const pictured = new Set([...map.images.values()].map(({ target }) => target))
    const shown = new Map(lanes.map(({ id }, index) => [id, index]))
    const laneKey = lanes.map(lane => lane.id).join(' ')
    if (laneKey !== knownLanes) known = new Map()
    knownLanes = laneKey

    const next = new Map<Id, StageMemory>()
    for (const stage of map.stages.keys()) next.set(stage, known.get(stage) ?? new StageMemory())
    known = next
    const unplaced: Entry[] = []
    for (const [id, touchpoint] of map.touchpoints) {
      const entry: Entry = [id, touchpoint, pictured.has(id)]
      const [stage, lane] = touchpoint.place
      const memory = known.get(stage)
      const isShown = shown.has(lane)
      if (!memory || (!isShown && !holdsTouchpoints(map, lane))) unplaced.push(entry)
      else if (isShown) memory.add(entry)
    }
    unplaced.sort(comparePlaces)
    return {
      stages: new Map([...known].map(([stage, memory]) => [stage, memory.plan(shown, titleOf)])),
      pictured,
      tray: unplaced.map(([id, touchpoint, pictured = false]) => ({
        id,
        title: titleOf(touchpoint),
        pictured,
      })),
    }
  }
}

/** The cards of a stage, told one by one each time; plans anew only if they are not the ones of the last time. */
class StageMemory {
  #entries: Entry[] = []
  #plan: PlannedStage = { columns: [], cards: [], heights: [] }
  /** How many were told this time that are as before, until the first that is not. */
  #same = 0
  #changed: Entry[] | undefined

  add(entry: Entry): void {
    const was = this.#entries[this.#same]
    if (!this.#changed && was && sameEntry(was, entry)) {
      this.#same++
      return
    }
    this.#changed ??= this.#entries.slice(0, this.#same)
    this.#changed.push(entry)
  }

  plan(lanes: ReadonlyMap<Id, number>, titleOf: (touchpoint: Touchpoint) => Lines): PlannedStage {
    if (this.#changed || this.#same < this.#entries.length) {
      this.#entries = this.#changed ?? this.#entries.slice(0, this.#same)
      this.#plan = withHeights(planStage(this.#entries, lanes, titleOf))
    }
    this.#changed = undefined
    this.#same = 0
    return this.#plan
  }
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2]
}

function withHeights(plan: StagePlan): PlannedStage {
  const highest = new Map<string, [number, number, number]>()
  for (const { lane, row, title, pictured } of plan.cards) {
    const key = `${lane} ${row}`
    const height = cardHeight(title.lines.length, pictured)
    const known = highest.get(key)
    if (!known) highest.set(key, [lane, row, height])
    else if (height > known[2]) known[2] = height
  }
  return { ...plan, heights: [...highest.values()] }
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
