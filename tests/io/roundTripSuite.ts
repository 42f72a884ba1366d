import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bytes, FormatId } from '../../src/io/format'
import { readMap } from '../../src/io/readMap'
import { FORMATS } from '../../src/io/registry'
import type { JourneyMap } from '../../src/model/journey'
import { arbMap } from '../helpers/maps'
import { runs } from '../helpers/runs'
import { writeOptions } from '../helpers/writeOptions'
import { bytesIn } from './helpers'

export interface RoundTrip {
  /** How it writes a map where `write` takes a browser: fonts that are loaded, pixels that are painted. */
  write?(map: JourneyMap): Promise<Bytes>
  /**
   * What of a map the format can hold: the map without its losses, each of which stands in the table of the README. Absent
   * where it loses nothing.
   */
  keeps?(map: JourneyMap): JourneyMap
  /** What of two maps is compared, where the format has no ids for its records and new ones are made. */
  seen?(map: JourneyMap): unknown
}

/** The law of every format that both reads and writes: what comes back is the map, but for the losses that are named. */
export function describeRoundTrip(
  id: FormatId,
  { write = written(id), keeps = map => map, seen = map => map }: RoundTrip,
): void {
  describe(`${id} there and back`, () => {
    it('gives the same map, whatever the map', async () => {
      await fc.assert(
        fc.asyncProperty(arbMap({ unknown: true }), async map => {
          const read = await readMap(await write(map))
          expect(read).toMatchObject({ ok: true, format: id })
          if (read.ok) expect(seen(read.map)).toEqual(seen(keeps(map)))
        }),
        { numRuns: runs(40) },
      )
    })
  })
}

function written(id: FormatId) {
  return async (map: JourneyMap) => {
    const blob = await FORMATS[id].write?.(map, writeOptions)
    if (!blob) throw new Error(`${id} writes nothing.`)
    return bytesIn(blob)
  }
}
