// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import common from '../../src/i18n/en/common'
import { partOf } from '../../src/io/part'
import type { PictureOptions } from '../../src/io/picture'
import { drawPicture } from '../../src/io/picture'
import { readMap } from '../../src/io/readMap'
import { svgText } from '../../src/io/svgText'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { PALETTES } from '../../src/ui/tokens'
import { arbMap, bigMap } from '../helpers/maps'
import { bytesOf } from './helpers'

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

describe('a map as an SVG', () => {
  it('is a well-formed picture from which the same map comes back, whatever the map', async () => {
    await fc.assert(
      fc.asyncProperty(arbMap({ unknown: true }), fc.boolean(), async (map, carriesFonts) => {
        const fonts = carriesFonts ? '@font-face{font-family:"<&>";src:url(data:)}' : ''
        const svg = svgText(map, options, fonts)
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
        expect(parsed.querySelector('parsererror')).toBeNull()
        expect(await readMap(bytesOf(svg))).toMatchObject({ ok: true, map })
      }),
      { numRuns: 60 },
    )
  })
})

describe('a picture of part of a map', () => {
  it('numbers stages as the whole map does', () => {
    const map = bigMap(30)
    const part = partOf(map, ['s2'], one => layoutMap(one, options))
    const words = (numbers?: PictureOptions['stageNumbers']) =>
      JSON.stringify(
        drawPicture(part, { ...options, legend: false, ...(numbers && { stageNumbers: numbers }) }),
      )
    expect(words(new Map([['s2', 3]]))).toContain('"text":"3"')
    expect(words()).not.toContain('"text":"3"')
  })
})
