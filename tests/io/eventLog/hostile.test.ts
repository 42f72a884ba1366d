import { readMap } from '../../../src/io/readMap'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { JourneyMap } from '../../../src/model/journey'
import { bytesOf } from '../helpers'
import { describeDoor } from '../hostileSuite'

/** As if everybody had travelled the map from its beginning to its end. */
function logOf(map: JourneyMap): string {
  const cards = [...touchpointsByStage(map).values()].flat()
  const rows = cards.map(
    ([, { title }], index) => `1,"${title.replaceAll('"', '""')}",2026-01-01 10:${10 + index}`,
  )
  return ['case_id,activity,timestamp', ...rows].join('\n')
}

describeDoor('event logs', { good: map => bytesOf(logOf(map)), enter: readMap })
