// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMap } from '../../src/io/readMap'
import { findSvgMap, svgMetadata } from '../../src/io/svgMap'
import { writeFile } from '../../src/model/file'
import { arbMap, mapWith } from '../helpers/maps'
import { bytesOf } from './helpers'

const map = mapWith({ meta: { title: 'যাত্রা <&> "]]>', description: '', state: 'current' } })

function svgWith(metadata: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><metadata>${metadata}</metadata></svg>`
}

describe('an SVG with a map', () => {
  it('is well-formed, and gives the same map after an XML program has read and saved it', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), any => {
        const svg = svgWith(svgMetadata(any))
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
        expect(parsed.querySelector('parsererror')).toBeNull()
        expect(findSvgMap(new XMLSerializer().serializeToString(parsed))).toBe(findSvgMap(svg))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['in a CDATA section', (json: string) => `<![CDATA[${json}]]>`],
    [
      'with every quote and letter beyond ASCII as a reference',
      (json: string) => json.replace(/"|[^ -~]/gu, char => `&#${char.codePointAt(0)};`),
    ],
    ['with named references', (json: string) => json.replaceAll('"', '&quot;')],
    ['on lines of its own', (json: string) => `\n  ${json}\n`],
  ])('gives it back when a program has written it %s', async (_, rewritten) => {
    const json = findSvgMap(svgWith(svgMetadata(map)))!
    const svg = svgWith(`<jatra:map xmlns:jatra="urn:jatra:map">${rewritten(json)}</jatra:map>`)
    expect(await readMap(bytesOf(`<?xml version="1.0"?>\n<!-- Saved -->\n${svg}`))).toMatchObject({
      ok: true,
      map,
    })
  })

  it('has none where our element is missing, empty or never ends', async () => {
    const reasons = ['', '<jatra:map', '<jatra:map>', '<jatra:map></jatra:map>'].map(async metadata => {
      const read = await readMap(bytesOf(svgWith(metadata)))
      return read.ok ? 'none' : read.reason
    })
    expect(await Promise.all(reasons)).toEqual([
      'no-map-inside',
      'no-map-inside',
      'no-map-inside',
      'not-ours',
    ])
  })

  it('is still a picture to those who damaged its map', async () => {
    const cut = svgWith(svgMetadata(map)).replace('"meta"', '"meta')
    expect(await readMap(bytesOf(cut))).toMatchObject({ ok: false, reason: 'broken' })
    expect(await readMap(bytesOf(writeFile(map).slice(0, -9)))).toMatchObject({
      ok: false,
      reason: 'broken',
    })
  })
})
