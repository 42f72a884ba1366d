import { writeOjf } from '../../../src/io/ojf/writeOjf'
import { readMap } from '../../../src/io/readMap'
import type { JourneyMap } from '../../../src/model/journey'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesOf } from '../helpers'
import { describeDoor } from '../hostileSuite'

const fileOf = (map: JourneyMap) => writeOjf(map, writeOptions.words.lanes)

describeDoor('OpenJourney files', {
  good: map => bytesOf(JSON.stringify(fileOf(map))),
  wrap: bytesOf,
  plain: fileOf,
  enter: readMap,
})
