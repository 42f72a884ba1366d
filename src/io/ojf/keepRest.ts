import { putOwn } from '../../model/opening/plain'
import { type Fields, listOf } from './ojfFile'
import { HINT, type KeptLane, mapOriginOf, ORIGIN } from './origin'
import type { Lane, Reading } from './reading'

const LISTS: ReadonlySet<string> = new Set(['stages', 'swimlanes', 'nodes'])
const USUAL_TOP: ReadonlySet<string> = new Set(['version', 'persona', 'pointOfView'])

/** What of the file means nothing to us goes with the map. */
export function keepRest(reading: Reading, lanes: readonly Lane[], twice: readonly Fields[]): void {
  const before = mapOriginOf(reading.carried.meta)
  const top: Fields = {}
  for (const [name, value] of Object.entries(reading.json)) {
    if (!LISTS.has(name) && name !== HINT) putOwn(top, name, value)
  }
  const isUsual =
    reading.written &&
    Object.keys(top).every(name => USUAL_TOP.has(name)) &&
    Object.keys(before.top).length === 0
  const isOwn = ({ id, raw }: Lane) =>
    reading.carried.lanes.has(id) && Object.keys(raw).every(name => name === 'id' || name === 'name')
  const swimlanes = lanes
    .filter(lane => !isOwn(lane))
    .map(({ id, raw, lane }): KeptLane => ({ id, raw, lane }))
  const odd: Record<string, unknown[]> = {}
  for (const name of LISTS) {
    const { odd: items } = listOf(reading.json, name)
    if (items.length === 0) continue
    odd[name] = items
    reading.warnings.tell('ojf.notAnItem', { text: JSON.stringify(items[0]) })
  }
  if (twice.length > 0) odd.stages = [...twice, ...(odd.stages ?? [])]
  const kept = {
    ...(!isUsual && { top }),
    ...(swimlanes.length > 0 && { swimlanes }),
    ...(Object.keys(odd).length > 0 && { odd }),
  }
  reading.document.putMeta({ [ORIGIN]: Object.keys(kept).length > 0 ? kept : undefined })
}
