import type { Id } from '../../model/ids'
import type { Geometry, Rect } from '../../model/layout/geometry'
import { cellsOf, wholeCells } from './cells'
import { grown, touch } from './rects'

/*
 * What of a map is mounted as elements. A map of up to some 250 cards is mounted whole, at every zoom. Of a larger one
 * only what lies around the view; and zoomed out so far that nothing could be read, or that too much is in view, one
 * canvas draws the map, and only what is selected stays an element, with its name.
 */

/** Cards that a browser moves without effort. */
export const MOUNTED = 250
/** Below this zoom titles are a few pixels high: in a big map blocks tell as much. */
const READABLE = 0.3
/** Of the selection, in the distance: more could not be told apart. */
const KEPT = 24

export interface Window {
  /** Everything is mounted, whatever is in view. */
  readonly whole: boolean
  /** Too much is in view: a canvas draws it. */
  readonly far: boolean
  /** What is mounted, in map units. */
  readonly area: Rect
  /** Touchpoints and notes. */
  readonly cards: ReadonlySet<Id>
}

const EVERYWHERE: Rect = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 }

/**
 * @param zoom 1 is 100 %
 * @param keep what is mounted wherever it is, as long as it is there: the selection, what is typed in
 */
export function windowOf(geometry: Geometry, seen: Rect, zoom: number, keep: Iterable<Id>): Window {
  const { touchpoints, notes } = geometry
  if (touchpoints.size + notes.size <= MOUNTED) {
    const cards = new Set([...touchpoints.keys(), ...notes.keys()])
    return { whole: true, far: false, area: EVERYWHERE, cards }
  }
  const far = zoom < READABLE || isCrowded(geometry, seen)
  // Half a view beyond each edge: a short push of the map shows nothing that is not there yet.
  const area = wholeCells(far ? seen : grown(seen, seen.width / 4, seen.height / 4))
  const cards = far ? new Set<Id>() : inArea(geometry, area)
  let kept = 0
  for (const id of keep) {
    if (kept >= KEPT) break
    if (!touchpoints.has(id) && !notes.has(id)) continue
    cards.add(id)
    kept++
  }
  return { whole: false, far, area, cards }
}

function inArea({ touchpoints, notes }: Geometry, area: Rect): Set<Id> {
  return new Set([...cellsOf(touchpoints).touching(area), ...cellsOf(notes).touching(area)])
}

function isCrowded(geometry: Geometry, seen: Rect): boolean {
  return inArea(geometry, seen).size > MOUNTED
}

/** Boxes of a table that touch the window. */
export function within<T extends Rect>(table: ReadonlyMap<Id, T>, area: Rect): [Id, T][] {
  return [...table].filter(([, box]) => touch(box, area))
}
