import type { HistoryStep } from '../store/mapStore'
import type { Desk } from './command'
import { select } from './selection'

/** Kinds that a step can bring back, the outermost first: with a stage come its cards, and the stage says it all. */
const KINDS = ['stages', 'personas', 'touchpoints', 'notes', 'links'] as const

/** Takes a step, and selects what came back by it, so that it is seen where the undone deletion had taken it from. */
export function showingWhatCame(desk: Desk, step: () => void): void {
  const { map } = desk.map
  const before = KINDS.map(kind => new Set(map[kind].keys()))
  step()
  const came = KINDS.map((kind, index) => [...map[kind].keys()].filter(id => !before[index]?.has(id)))
  const shown = came.find(ids => ids.length > 0)
  if (shown) select(desk, shown)
}

/** Takes back all steps down to this one, or makes all again down to it, as in their lists. */
export function travelTo(desk: Desk, way: 'undo' | 'redo', step: HistoryStep): void {
  const waits = () => (way === 'undo' ? desk.map.undoSteps : desk.map.redoSteps).includes(step)
  showingWhatCame(desk, () => {
    while (waits() && desk.map[way]()) {}
  })
}
