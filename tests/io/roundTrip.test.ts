import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import common from '../../src/i18n/en/common'
import type { Bytes, FormatId } from '../../src/io/format'
import type { PictureOptions } from '../../src/io/picture'
import { withMap } from '../../src/io/pngMap'
import { readMap } from '../../src/io/readMap'
import { FORMATS } from '../../src/io/registry'
import { svgText } from '../../src/io/svgText'
import type { JourneyMap } from '../../src/model/journey'
import { PALETTES } from '../../src/ui/tokens'
import { arbMap } from '../helpers/maps'
import { bytesIn, bytesOf, tinyPng } from './helpers'

const options: PictureOptions = {
  palette: PALETTES.light,
  words: common,
  locale: 'en-GB',
  measure: (text, { size }) => text.length * size * 0.55,
  background: 'paper',
  title: true,
  legend: true,
  scale: 1,
}

/** How each format writes a map; without what takes a browser: fonts that are loaded, pixels that are painted. */
const WRITERS: Readonly<Partial<Record<FormatId, (map: JourneyMap) => Promise<Bytes>>>> = {
  jatra: async map => bytesIn((await FORMATS.jatra.write?.(map, options))!),
  svg: async map => bytesOf(svgText(map, options, '')),
  png: async map => bytesIn(await withMap(new Blob([tinyPng()]), map, options.scale)),
}

describe('a format that both reads and writes', () => {
  it('is in this suite', () => {
    const both = Object.entries(FORMATS).filter(([, { read, write }]) => read && write)
    expect(Object.keys(WRITERS).sort()).toEqual(both.map(([id]) => id).sort())
  })

  it.each(Object.entries(WRITERS))('%s gives the same map back, whatever the map', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(arbMap({ unknown: true }), async map => {
        expect(await readMap(await write(map))).toEqual({ ok: true, map, notes: expect.anything() })
      }),
      { numRuns: 60 },
    )
  })
})
