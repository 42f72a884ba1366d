import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bytes } from '../../src/io/format'
import { AFTER_HEADER, writeChunk } from '../../src/io/pngChunks'
import { findPngMap, withMap } from '../../src/io/pngMap'
import { readMap } from '../../src/io/readMap'
import { writeFile } from '../../src/model/file'
import { mapWith } from '../helpers/maps'
import { bytesIn, bytesOf, join, tinyPng } from './helpers'

const map = mapWith({ meta: { title: 'যাত্রা', description: '', state: 'current' } })

async function pngWith(carried = map, scale = 1): Promise<Bytes> {
  return bytesIn(await withMap(new Blob([tinyPng()], { type: 'image/png' }), carried, scale))
}

describe('a PNG with a map', () => {
  it('is the picture that it was, with chunks between its header and its pixels', async () => {
    const before = tinyPng()
    const after = await pngWith()
    expect(after.subarray(0, AFTER_HEADER)).toEqual(before.subarray(0, AFTER_HEADER))
    expect(after.subarray(after.length - before.length + AFTER_HEADER)).toEqual(before.subarray(AFTER_HEADER))
  })

  it.each([
    [1, 3780],
    [2, 7559],
    // 300 to the inch.
    [300 / 96, 11_811],
  ])('says how dense it is at %d×, so that documents show it at its own size', async (scale, perMetre) => {
    const view = new DataView((await pngWith(map, scale)).buffer)
    const chunk = AFTER_HEADER + 8
    expect([view.getUint32(chunk), view.getUint32(chunk + 4), view.getUint8(chunk + 8)]).toEqual([
      perMetre,
      perMetre,
      1,
    ])
  })

  it('still gives the map when it was cut off behind it', async () => {
    const png = await pngWith()
    const cut = png.slice(0, png.length - 20)
    expect(await readMap(cut)).toMatchObject({ ok: true, map })
  })

  it('is read whoever wrote the chunk: not compressed, with a language and a translated keyword', async () => {
    const text = bytesOf(`jatra-map\0\0\0bn\0যাত্রা\0${writeFile(map)}`)
    expect(await readMap(tinyPng(writeChunk('iTXt', text)))).toMatchObject({ ok: true, map })
  })
})

describe('a PNG that gives no map', () => {
  const refusal = async (png: Bytes) => {
    const read = await readMap(png)
    return read.ok ? 'none' : read.reason
  }
  const chunk = (...data: Uint8Array[]) => tinyPng(writeChunk('iTXt', join(...data)))
  const packed = (content: string | Buffer) => chunk(bytesOf('jatra-map\0\u0001\0\0\0'), deflateSync(content))

  it('has none inside', async () => {
    expect(await refusal(tinyPng())).toBe('no-map-inside')
    expect(await refusal(chunk(bytesOf('Comment\0\0\0\0\0hello')))).toBe('no-map-inside')
  })

  it('is damaged where the map is', async () => {
    const png = await pngWith()
    png[AFTER_HEADER + 21 + 40]! ^= 1
    expect(await refusal(png)).toBe('broken')
  })

  it('holds something else in our chunk', async () => {
    expect(await refusal(packed('{}'))).toBe('not-ours')
    expect(await refusal(chunk(bytesOf('jatra-map\0\u0001\0\0\0'), bytesOf('not packed')))).toBe('broken')
    expect(await refusal(chunk(bytesOf('jatra-map\0')))).toBe('broken')
  })

  it('would unpack to more than a file may be', async () => {
    const bomb = packed(Buffer.alloc(8 * 1024 * 1024, ' '))
    expect(bomb.length).toBeLessThan(20_000)
    await expect(findPngMap(bomb, 4 * 1024 * 1024)).rejects.toThrow(RangeError)
  })

  it('never makes the reader throw, whatever its bytes', async () => {
    const sound = await pngWith()
    const arbDamage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    })
    const arbPng = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map(tail => join(tinyPng().subarray(0, 8), tail)),
      fc.tuple(arbDamage, fc.nat(sound.length)).map(([damage, length]) => {
        const png = sound.slice()
        for (const [at, byte] of damage) png[at] = byte
        return png.slice(0, length)
      }),
    )
    await fc.assert(
      fc.asyncProperty(arbPng, async png => {
        const read = await readMap(png)
        // Damage may strike the picture alone. A map that comes out is the one that went in.
        if (read.ok) expect(read.map).toEqual(map)
        else expect(read.detail).toEqual(expect.any(String))
      }),
      { numRuns: 400 },
    )
  })
})
