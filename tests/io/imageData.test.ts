import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFileData } from '../../src/io/imageData'
import { withMap } from '../../src/io/pngMap'
import { readMap } from '../../src/io/readMap'
import { FORMATS } from '../../src/io/registry'
import { svgText } from '../../src/io/svgText'
import { writeFile } from '../../src/model/file'
import type { ImageFiles } from '../../src/model/imageType'
import { MAX_IMAGE_BYTES } from '../../src/model/imageType'
import type { JourneyMap } from '../../src/model/journey'
import { sha256 } from '../../src/model/sha256'
import { makeRecord, mapWith } from '../helpers/maps'
import { writeOptions as options } from '../helpers/writeOptions'
import { bytesIn, bytesOf, join, tinyPng } from './helpers'

/** As much of a picture as is looked at: one pixel, which its header says. */
const WEBP = bytesOf(`RIFF____WEBPVP8X____${'\0'.repeat(10)}`)

/** A map that names these files, one image each. */
function naming(names: Iterable<string>): JourneyMap {
  const images = [...names].map(
    (file, index) => [`i${index}`, makeRecord('images', { file, target: 's' })] as const,
  )
  return mapWith({ stages: new Map([['s', makeRecord('stages')]]), images: new Map(images) })
}

function filesOf(...contents: Uint8Array<ArrayBuffer>[]): ImageFiles {
  return new Map(contents.map(bytes => [sha256(bytes), bytes]))
}

/** A file of the map in which the bytes are given as they are here, sound or not. */
const fileWith = (map: JourneyMap, files: Record<string, unknown>) =>
  bytesOf(JSON.stringify({ ...JSON.parse(writeFile(map)), files }))

describe('a map with images', () => {
  const writers = {
    jatra: async (map: JourneyMap, files: ImageFiles) =>
      bytesIn((await FORMATS.jatra.write?.(map, { ...options, files }))!),
    svg: async (map: JourneyMap, files: ImageFiles) => bytesOf(svgText(map, { ...options, files })),
    png: async (map: JourneyMap, files: ImageFiles) =>
      bytesIn(await withMap(new Blob([tinyPng()]), map, 1, toFileData(map, files))),
  }

  it.each(Object.entries(writers))(
    '%s carries their bytes, and gives back the very same',
    async (_, write) => {
      const arbFile = fc.uint8Array({ maxLength: 60 }).map(rest => join(WEBP, rest))
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(arbFile, { maxLength: 4, selector: sha256 }), async contents => {
          const files = filesOf(...contents)
          const map = naming(files.keys())
          const expected = {
            ok: true,
            format: expect.anything(),
            map,
            notes: [],
            ...(files.size > 0 && { files }),
          }
          expect(await readMap(await write(map, files))).toEqual(expected)
        }),
        { numRuns: 20 },
      )
    },
  )

  it('carries no bytes that it does not name, and keeps none beside', async () => {
    const files = filesOf(tinyPng(), WEBP)
    const [first] = files.keys()
    const read = await readMap(bytesOf(writeFile(naming([first!]), toFileData(naming([first!]), files))))
    expect(read.ok && [...read.files!.keys()]).toEqual([first])
    expect(read.ok && read.map.extra).toEqual({})
  })

  it('says which images come without their bytes', async () => {
    const map = naming(['ab'.repeat(32)])
    expect(await readMap(bytesOf(writeFile(map)))).toMatchObject({
      ok: true,
      map,
      notes: [{ kind: 'missing-image', table: 'images', id: 'i0' }],
    })
  })

  it('writes the bytes after everything that a person reads', () => {
    const files = filesOf(WEBP)
    const text = writeFile(naming(files.keys()), toFileData(naming(files.keys()), files))
    expect(text.indexOf('"files"')).toBeGreaterThan(text.lastIndexOf('"images"'))
    expect(text).toContain('data:image/webp;base64,UklGRl9fX19XRUJQ')
  })
})

describe('bytes that are not to be believed', () => {
  const name = sha256(WEBP)
  const svg = bytesOf('<svg onload="alert(1)">')
  it.each([
    ['not what their name says', name, 'data:image/webp;base64,UklGRl9fX19XRUJQQQ=='],
    ['no base64', name, 'data:image/webp;base64,%%%'],
    ['no text', name, 7],
    ['an address', name, 'https://example.org/a.webp'],
    ['a drawing with scripts', sha256(svg), `data:image/webp;base64,${Buffer.from(svg).toString('base64')}`],
    ['more than an image may be', name, `data:image/webp;base64,${'A'.repeat(MAX_IMAGE_BYTES * 1.6)}`],
  ])('are left out: %s', async (_, file, content) => {
    const read = await readMap(fileWith(naming([file]), { [file]: content }))
    expect(read).toMatchObject({ ok: true, notes: [{ kind: 'missing-image' }] })
    expect(read.ok && read.files).toBeUndefined()
  })

  it.each([[null], [7], [[]], ['words'], [{ __proto__: null, constructor: 'x' }]])(
    'do not keep the map from opening: files are %j',
    async files => {
      const map = naming([])
      const bytes = bytesOf(JSON.stringify({ ...JSON.parse(writeFile(map)), files }))
      expect(await readMap(bytes)).toMatchObject({ ok: true, map, notes: [] })
    },
  )
})
