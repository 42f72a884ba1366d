import { writeCanvas } from '../../../src/io/jsonCanvas/writeCanvas'
import { readMap } from '../../../src/io/readMap'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesOf } from '../helpers'
import { describeDoor } from '../hostileSuite'

const canvasOf = (map: Parameters<typeof writeCanvas>[0]) => writeCanvas(map, writeOptions.measure)

describeDoor('JSON Canvas files', {
  good: map => bytesOf(canvasOf(map)),
  wrap: bytesOf,
  plain: map => JSON.parse(canvasOf(map)),
  enter: readMap,
})
