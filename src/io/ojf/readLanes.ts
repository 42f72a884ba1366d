import type { Id } from '../../model/ids'
import { LANES } from '../../model/lanes'
import { CARDS, LANE_OF, type LaneMeaning, meaningOf } from './kinds'
import { listOf, textOf } from './ojfFile'
import { mapOriginOf } from './origin'
import type { Lane, Reading } from './reading'

/** The swimlanes by their id in the file. */
export function readLanes(reading: Reading): Map<string, Lane> {
  const kept = new Map(mapOriginOf(reading.carried.meta).swimlanes.map(lane => [lane.id, lane]))
  const lanes = new Map<string, Lane>()
  const rows = new Map<Id, number>()
  for (const raw of listOf(reading.json, 'swimlanes').items) {
    const name = textOf(raw, 'name', 'title')
    const id = textOf(raw, 'id') || name
    const known = reading.carried.lanes.get(kept.get(id)?.lane ?? id)
    const own = known && (kept.get(id)?.lane ?? id)
    const meaning = own ? carriedMeaning(reading, own, name) : meaningOf(name)
    const lane =
      own ??
      (meaning.is === 'cards' ? meaning.lane : meaning.is === 'feelings' ? 'emotion' : LANE_OF[meaning.kind])
    const row = meaning.is === 'cards' ? (rows.get(lane) ?? 0) : 0
    if (meaning.is === 'cards') {
      rows.set(lane, row + 1)
      if (!meaning.isSure) reading.warnings.tell('ojf.laneJoined', { text: name || id })
    }
    if (!lanes.has(id)) lanes.set(id, { id, raw, meaning, lane, row })
  }
  return lanes
}

/** What a lane of the carried map holds. */
function carriedMeaning(reading: Reading, lane: Id, name: string): LaneMeaning {
  const { holds, annotation } = LANES[reading.carried.lanes.get(lane)!.kind]
  if (holds === 'touchpoints') return CARDS
  return annotation ? { is: 'notes', kind: annotation } : meaningOf(name)
}
