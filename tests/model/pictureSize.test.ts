import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redrawnFile } from '../../src/commands/redrawnFile'
import { isImageNamed } from '../../src/io/imageData'
import { pictureTypeOf } from '../../src/model/imageType'
import { openRecord } from '../../src/model/opening/openRecord'
import { MAX_PIXELS, pictureSize, saysMorePixels } from '../../src/model/pictureSize'
import { sha256 } from '../../src/model/sha256'

const ascii = (text: string) => [...text].map(letter => letter.charCodeAt(0))
const be32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const be16 = (value: number) => [value >>> 8, value & 255]
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

const LARGE = 12_000
const FRAME = [0xff, 0xc0, 0, 17, 8, ...be16(LARGE), ...be16(LARGE), ...Array(11).fill(0), 0xff, 0xda, 0, 2]
const JPEG_THUMBNAIL = [0xff, 0xe1, 0, 12, 0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 9, 9]
const GIF_HEAD = [...ascii('GIF89a'), ...le(1, 2), ...le(1, 2), 0x80, 0, 0, ...Array(6).fill(0)]
const GIF_FRAME = [0x2c, ...le(0, 4), ...le(LARGE, 2), ...le(LARGE, 2), 0, 2, 1, 0, 0, 0x3b]
const largeSpot = [...be32(0), ...be32(LARGE), ...be32(LARGE)]

/** Pictures of 12,000 × 12,000 pixels that browsers read, and that tell a hasty reader something else or nothing. */
const HIDING: Readonly<Record<string, readonly number[]>> = {
  'JPEG, a byte before the frame': [0xff, 0xd8, 0xff, 0xe0, 0, 2, 0x41, ...FRAME],
  'JPEG, many bytes before the frame': [
    ...[0xff, 0xd8, ...JPEG_THUMBNAIL, 1, 2, 3, 0xff, 0, 0xd9, 0xff, 0xff, 0xff],
    ...FRAME.slice(1),
  ],
  'JPEG, bare markers before the frame': [0xff, 0xd8, 0xff, 0xd0, 0xff, 0x01, 0xff, 0xd7, ...FRAME],
  'JPEG, a small frame before the large one': [
    ...[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 9, 0, 9, ...Array(11).fill(0)],
    ...FRAME,
  ],
  'GIF, a frame larger than the screen': [...GIF_HEAD, ...GIF_FRAME],
  'GIF, after an extension and bytes of nothing': [
    ...GIF_HEAD,
    ...[0x21, 0xfe, 3, 0x2c, 0x2c, 0x3b, 1, 0x3b, 0, 0, 0, 0x7f],
    ...GIF_FRAME,
  ],
  'GIF, after a small frame with its own colours': [
    ...[
      ...GIF_HEAD,
      0x2c,
      ...le(0, 4),
      ...le(1, 2),
      ...le(1, 2),
      0x81,
      ...Array(12).fill(0x3b),
      2,
      1,
      0x3b,
      0,
    ],
    ...GIF_FRAME,
  ],
  'AVIF, far behind a box of nothing': [
    ...[...be32(16), ...ascii('ftypavif'), ...be32(0), ...be32(1 << 21), ...ascii('free')],
    ...Array((1 << 21) - 8).fill(0x69),
    ...[...be32(20), ...ascii('ispe'), ...largeSpot],
  ],
  'AVIF, behind a smaller one': [
    ...[...be32(16), ...ascii('ftypavif'), ...be32(0)],
    ...[...be32(20), ...ascii('ispe'), ...be32(0), ...be32(9), ...be32(9)],
    ...[...be32(20), ...ascii('ispe'), ...largeSpot],
  ],
  'AVIF, in a box of the long form': [
    ...[...be32(16), ...ascii('ftypavif'), ...be32(0)],
    ...[...be32(1), ...ascii('ispe'), ...be32(0), ...be32(28), ...largeSpot],
  ],
}

/** Such as go on without saying how large they are. */
const SILENT: Readonly<Record<string, readonly number[]>> = {
  'JPEG, its pixels before any frame': [0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3, ...FRAME],
  'JPEG, a segment of no length': [0xff, 0xd8, 0xff, 0xe0, 0, 0, ...FRAME],
  'JPEG, as many lines as follow': [
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    17,
    8,
    0,
    0,
    ...be16(LARGE),
    ...FRAME.slice(9),
  ],
  'PNG, another chunk first': [
    ...[0x89, ...ascii('PNG\r\n\x1a\n'), ...be32(0), ...ascii('CgBI'), ...be32(0)],
    ...[...be32(13), ...ascii('IHDR'), ...be32(LARGE), ...be32(LARGE)],
  ],
  'WebP, another chunk first': [
    ...[...ascii('RIFF'), ...le(0, 4), ...ascii('WEBPABCD'), ...le(0, 4)],
    ...HEADERS['WebP, extended']!.slice(12),
  ],
  'AVIF, no box with its size': [...be32(16), ...ascii('ftypavif'), ...be32(0), ...be32(8), ...ascii('free')],
  'a kind that nobody takes': ascii('ftyp, and so on'),
}

const dataUrl = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`

describe('a picture that hides how large it is', () => {
  it.each(Object.entries(HIDING))('is seen through: %s', (_, bytes) => {
    expect(pictureSize(new Uint8Array(bytes))).toEqual({ width: LARGE, height: LARGE })
  })

  it.each(Object.entries({ ...HIDING, ...SILENT }))(
    'is neither drawn, nor kept, nor a portrait: %s',
    async (name, header) => {
      const bytes = new Uint8Array(header)
      expect(saysMorePixels(bytes, MAX_PIXELS)).toBe(true)
      expect(isImageNamed(sha256(bytes), bytes)).toBe(false)
      const opened = openRecord('personas', { name: 'Nadia', picture: dataUrl(bytes) })
      expect(opened).toMatchObject({ record: { picture: '' } })
      const reason = name.startsWith('a kind') ? 'not-a-picture' : 'too-many-pixels'
      expect(await redrawnFile(new Blob([bytes]), 100)).toEqual({ ok: false, reason })
    },
  )

  it.each(Object.entries(HEADERS))('is none that is as its specification has it: %s', (_, header) => {
    expect(saysMorePixels(new Uint8Array(header), MAX_PIXELS)).toBe(false)
  })

  it('is none that ends before its header does', () => {
    const { AVIF: _, ...others } = HEADERS
    for (const header of Object.values(others)) {
      for (let end = 0; end < header.length; end++) {
        const bytes = new Uint8Array(header.slice(0, end))
        if (pictureTypeOf(bytes)) expect(saysMorePixels(bytes, MAX_PIXELS)).toBe(false)
      }
    }
  })

  it('takes no longer to see through where it is made to be slow', () => {
    const long = (...start: number[]) => {
      const bytes = new Uint8Array(4 * 1024 * 1024).fill(start.at(-1)!)
      bytes.set(start)
      return bytes
    }
    for (const bytes of [
      long(...be32(16), ...ascii('ftypavif'), ...be32(0), 0x69),
      long(0xff, 0xd8, 0xff, 0xe0, 0, 2, 0x41),
      long(...GIF_HEAD, 0x21, 0xfe, 1),
    ]) {
      const start = performance.now()
      saysMorePixels(bytes, MAX_PIXELS)
      expect(performance.now() - start).toBeLessThan(2000)
    }
  })
})

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
