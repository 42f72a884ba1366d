import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Bytes } from '../../src/io/format'
import { findChunk, isPng } from '../../src/io/pngChunks'
import { createPngEncoder } from '../../src/io/pngEncoder'
import { checksum } from '../../src/model/checksum'
import { runs } from '../helpers/runs'
import { bytesIn } from './helpers'

/** A picture of any pixels, in strips of any heights. */
const arbPicture = fc
  .record({
    width: fc.integer({ min: 1, max: 24 }),
    strips: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
  })
  .chain(({ width, strips }) =>
    fc.record({
      width: fc.constant(width),
      strips: fc.tuple(
        ...strips.map(height =>
          fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
        ),
      ),
      opaque: fc.boolean(),
    }),
  )

it('strips written one after the other are one picture, every pixel as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbPicture, async ({ width, strips, opaque }) => {
      const pixels = Buffer.concat(strips)
      const height = pixels.length / width / 4
      const encoder = createPngEncoder({ width, height, opaque })
      for (const strip of strips) await encoder.write(new Uint8ClampedArray(strip))
      const png = await bytesIn(await encoder.finish())

      expect(isPng(png)).toBe(true)
      const header = findChunk(png, 'IHDR', () => true)
      expect(header?.sound).toBe(true)
      expect([...header!.data]).toEqual([...u32(width), ...u32(height), 8, opaque ? 2 : 6, 0, 0, 0])
      const rows = inflateSync(Buffer.concat(dataIn(png)))
      const channels = opaque ? 3 : 4
      const wanted = Array.from({ length: height }, (_, row) => [
        0,
        ...pixels.subarray(row * width * 4, (row + 1) * width * 4).filter((_, at) => at % 4 < channels),
      ]).flat()
      expect([...rows]).toEqual(wanted)
    }),
    { numRuns: runs(30) },
  )
})

/** What lies in the picture's data chunks, each of which is sound. */
function dataIn(png: Bytes): Bytes[] {
  const found: Bytes[] = []
  findChunk(png, 'IDAT', data => {
    found.push(data)
    expect(checksum(png.subarray(data.byteOffset - 4, data.byteOffset + data.length))).toBe(
      new DataView(png.buffer).getUint32(data.byteOffset + data.length),
    )
    return false
  })
  return found
}

function u32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
