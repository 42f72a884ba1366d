import type { Id } from '../../../model/ids'

/**
 * Where a lane goes in the order of all lanes so that it stands at `toShown` among those on the board, both counted
 * without it. Hidden lanes stay with the shown one above which they are.
 */
export function indexAmongAll(all: readonly Id[], shown: readonly Id[], lane: Id, toShown: number): number {
  const others = all.filter(id => id !== lane)
  const shownOthers = shown.filter(id => id !== lane)
  const below = shownOthers[toShown]
  if (below !== undefined) return others.indexOf(below)
  const last = shownOthers.at(-1)
  return last === undefined ? 0 : others.indexOf(last) + 1
}

/**
 * Between which of some rows a height on the screen lies, as an index among them: that of the first row whose middle is
 * below it, or their number.
 */
export function indexAt(rows: readonly Pick<DOMRect, 'top' | 'bottom'>[], y: number): number {
  const index = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2)
  return index < 0 ? rows.length : index
}
