import { describe, expect, it } from 'vitest'
import type { FormatId } from '../../../src/io/format'
import { readMap } from '../../../src/io/readMap'
import { FORMATS } from '../../../src/io/registry'
import { bigMap } from '../../helpers/maps'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesIn } from '../helpers'

describe('a big map', () => {
  // Time of the processor, since machines are shared: a quiet one takes a sixth. A cost that grows with the square of the rows
  // would be minutes.
  it.each<[FormatId, number]>([
    ['csv', 5000],
    ['xlsx', 2000],
  ])('is written as %s and read again in seconds (%i touchpoints)', async (id, touchpoints) => {
    const map = bigMap(touchpoints)
    const start = process.cpuUsage()
    const read = await readMap(await bytesIn(await FORMATS[id].write!(map, writeOptions)))
    expect(read.ok && read.map.touchpoints.size).toBe(touchpoints)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(10)
  })
})
