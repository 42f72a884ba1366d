import { isObject, type JsonObject, own, putOwn } from '../opening/plain'
import { compareText, evenKeysAfter, isOrderKey } from '../order'
import type { Migration } from './migration'

/** The lanes that came with the board, and whether they show at first, as they were then. */
const BOARD_LANES: readonly (readonly [kind: string, visible: boolean])[] = [
  ['pains', true],
  ['opportunities', true],
  ['strengths', true],
  ['ideas', false],
  ['questions', false],
  ['quotes', false],
  ['thoughts', false],
  ['channels', false],
  ['images', false],
  ['metrics', false],
]

/** Adds the lanes of the board below those that the map has. A file without lanes has them all by default. */
export const addBoardLanes: Migration = {
  from: 1,
  name: 'lanes of the board',
  up(file) {
    const lanes = own(file, 'lanes')
    if (!isObject(lanes)) return file
    const keys = Object.values(lanes).map(lane => (isObject(lane) ? own(lane, 'order') : undefined))
    const last = keys.filter(isOrderKey).sort(compareText).at(-1) ?? null
    const missing = BOARD_LANES.filter(([kind]) => !Object.hasOwn(lanes, kind))
    const orders = evenKeysAfter(last, missing.length)
    const added: Record<string, unknown> = { ...lanes }
    missing.forEach(([kind, visible], index) => {
      putOwn(added, kind, { kind, visible, order: orders[index] })
    })
    return { ...file, lanes: added as JsonObject }
  },
}
