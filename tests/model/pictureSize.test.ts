import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRecord } from '../../src/model/opening/openRecord'
import { MAX_PIXELS, pictureSize, saysMorePixels } from '../../src/model/pictureSize'

const ascii = (text: string) => [...text].map(letter => letter.charCodeAt(0))
const be32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const le = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)

/** The first bytes of pictures that say they are 600 × 400, as their specifications have them. */
const HEADERS: Readonly<Record<string, readonly number[]>> = {
  PNG: [
    0x89,
    ...ascii('PNG\r\n\x1a\n'),
    ...be32(13),
    ...ascii('IHDR'),
    ...be32(600),
    ...be32(400),
    8,
    6,
    0,
    0,
    0,
  ],
  GIF: [...ascii('GIF89a'), ...le(600, 2), ...le(400, 2), 0, 0, 0],
  BMP: [...ascii('BM'), ...le(0, 12), ...le(40, 4), ...le(600, 4), ...le(-400, 4)],
  // An application segment with a thumbnail's header inside, a table, then the frame.
  JPEG: [
    ...[0xff, 0xd8, 0xff, 0xe1, 0, 12, 0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 9, 9],
    ...[0xff, 0xc4, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 17, 8, 400 >> 8, 400 & 255, 600 >> 8, 600 & 255],
  ],
  'WebP, lossy': [
    ...ascii('RIFF'),
    ...le(0, 4),
    ...ascii('WEBPVP8 '),
    ...le(0, 4),
    0,
    0,
    0,
    0x9d,
    1,
    0x2a,
    ...le(600, 2),
    ...le(400, 2),
  ],
  'WebP, lossless': [
    ...ascii('RIFF'),
    ...le(0, 4),
    ...ascii('WEBPVP8L'),
    ...le(0, 4),
    0x2f,
    ...le(599 | (399 << 14), 4),
  ],
  'WebP, extended': [
    ...ascii('RIFF'),
    ...le(0, 4),
    ...ascii('WEBPVP8X'),
    ...le(10, 4),
    0,
    0,
    0,
    0,
    ...le(599, 3),
    ...le(399, 3),
  ],
  AVIF: [
    ...[...be32(16), ...ascii('ftypavif'), ...be32(0)],
    ...[...be32(20), ...ascii('ispe'), ...be32(0), ...be32(160), ...be32(120)],
    ...[...be32(20), ...ascii('ispe'), ...be32(0), ...be32(600), ...be32(400)],
  ],
}

describe('the size of a picture', () => {
  it.each(Object.entries(HEADERS))('is read from the header: %s', (_, header) => {
    expect(pictureSize(new Uint8Array(header))).toEqual({ width: 600, height: 400 })
  })

  it.each(Object.entries(HEADERS))(
    'is not known where the header is cut, and nothing throws: %s',
    (_, header) => {
      for (let end = 0; end < header.length - 4; end++) {
        const size = pictureSize(new Uint8Array(header.slice(0, end)))
        expect(size === undefined || size.width * size.height <= 600 * 400).toBe(true)
      }
    },
  )

  it('is read of anything without an error', () => {
    const arbStart = fc.constantFrom(...Object.values(HEADERS).map(header => header.slice(0, 20)))
    fc.assert(
      fc.property(arbStart, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
        pictureSize(new Uint8Array([...start, ...rest]))
      }),
    )
  })

  it('is too large where decoding would fill all memory', () => {
    const bomb = new Uint8Array(HEADERS.PNG!)
    new DataView(bomb.buffer).setUint32(16, 60_000)
    new DataView(bomb.buffer).setUint32(20, 60_000)
    expect(saysMorePixels(bomb, MAX_PIXELS)).toBe(true)
    expect(saysMorePixels(new Uint8Array(HEADERS.PNG!), MAX_PIXELS)).toBe(false)
    const picture = `data:image/png;base64,${btoa(String.fromCharCode(...bomb))}`
    expect(openRecord('personas', { name: 'Nadia', picture })).toMatchObject({ record: { picture: '' } })
  })
})
