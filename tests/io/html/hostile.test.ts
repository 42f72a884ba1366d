import { describe, expect, it } from 'vitest'
import { html } from '../../../src/io/html/html'
import { htmlPage } from '../../../src/io/html/htmlPage'
import { readMap } from '../../../src/io/readMap'
import { toFile } from '../../../src/model/file'
import { mapWith } from '../../helpers/maps'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesIn, bytesOf } from '../helpers'
import { describeDoor } from '../hostileSuite'
import { describeRoundTrip } from '../roundTripSuite'

describeRoundTrip('html', {})

describeDoor('web pages', {
  good: async map => bytesIn(await html.write!(map, writeOptions)),
  wrap: json =>
    bytesOf(
      `<!doctype html><script type="application/json" id="jatra-map">${json.replaceAll('<', '\\u003c')}</script>`,
    ),
  plain: map => toFile(map),
  enter: readMap,
})

describe('a web page without a map', () => {
  it('is refused by name, also where its map has no end', async () => {
    const page = htmlPage(mapWith({}), writeOptions, { fonts: '', script: '' })
    const cut = page.slice(0, page.indexOf('"schema"'))
    for (const text of ['<!doctype html><p>Hello</p>', cut]) {
      expect(await readMap(bytesOf(text))).toMatchObject({ ok: false, reason: 'no-map-inside' })
    }
  })
})
