import type { Bytes } from '../../../src/io/format'
import { assemblePdf } from '../../../src/io/pdf/assemblePdf'
import { pngPixels } from '../../../src/io/pdf/pngPixels'
import { SIGNATURE, writeChunk } from '../../../src/io/pngChunks'
import { writeFile } from '../../../src/model/file'
import type { JourneyMap } from '../../../src/model/journey'
import { bytesOf, join } from '../helpers'

/** Two red pixels side by side, packed and unpacked without a browser. */
export function redPng(): Bytes {
  const header = new Uint8Array([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  // zlib: one stored block of 7 bytes, of which the first is the filter.
  const rows = [0, 255, 0, 0, 255, 0, 0]
  const [a, b] = rows.reduce(([a, b], byte) => [(a + byte) % 65521, (b + a + byte) % 65521], [1, 0] as [
    number,
    number,
  ])
  const packed = [0x78, 0x01, 0x01, 7, 0, 0xf8, 0xff, ...rows, b >> 8, b & 255, a >> 8, a & 255]
  return join(
    new Uint8Array(SIGNATURE),
    writeChunk('IHDR', header),
    // In two chunks, as large pictures are.
    writeChunk('IDAT', new Uint8Array(packed.slice(0, 9))),
    writeChunk('IDAT', new Uint8Array(packed.slice(9))),
    writeChunk('IEND', new Uint8Array()),
  )
}

/** A PDF with that picture on it, as `write` makes them where there is a browser to paint. */
export function pdfOf(map: JourneyMap): Promise<Bytes> {
  const pixels = pngPixels(redPng())
  return assemblePdf({
    page: { width: 300, height: 150 },
    pictures: [{ pixels, place: { x: 0, y: 0, width: 300, height: 150 } }],
    map: bytesOf(writeFile(map)),
    title: map.meta.title || 'Untitled',
    subject: '',
    language: 'bn-BD',
    now: new Date('2026-11-22T12:00:00Z'),
  })
}
