import { expect, it } from 'vitest'
import type { FormatId } from '../../../src/io/format'
import { readMap } from '../../../src/io/readMap'
import { FORMATS } from '../../../src/io/registry'
import { bigMap } from '../../helpers/maps'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesIn } from '../helpers'

// What it costs is measured in `tests/bench/reading.bench.ts`.
it.each<[FormatId, number]>([
  ['csv', 5000],
  ['xlsx', 2000],
])(
  'a big map comes back from %s with every one of its %i touchpoints',
  async (id, touchpoints) => {
    const map = bigMap(touchpoints)
    const read = await readMap(await bytesIn(await FORMATS[id].write!(map, writeOptions)))
    if (!read.ok) throw new Error(read.detail)
    expect([...read.map.touchpoints.keys()].sort()).toEqual([...map.touchpoints.keys()].sort())
  },
  60_000,
)
