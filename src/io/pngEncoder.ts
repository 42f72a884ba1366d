import type { Size } from './canvasLimits'
import type { Bytes } from './format'
import { SIGNATURE, writeChunk } from './pngChunks'

/*
 * Pixels → PNG, some rows at a time (PNG specification, 9 "Filtering" and 10 "Compression"): what is written is as exact as
 * a browser's own PNG, and no more of it has to be in memory than the rows at hand and what has been compressed. Rows are
 * not filtered: of drawings with letters and flat colours deflate makes as little as it does of any filter's output.
 */

/** From here on, what is compressed is handed to the browser, which keeps large blobs on the disk. */
const HANDED_OVER = 8 * 1024 * 1024

export interface PngShape extends Size {
  /** Nothing is transparent: three bytes a pixel rather than four. */
  readonly opaque: boolean
}

export interface PngEncoder {
  /** Whole rows of RGBA pixels, as a canvas gives them. */
  write(pixels: Uint8ClampedArray): Promise<void>
  /** The picture, once all rows are written. */
  finish(): Promise<Blob>
}

export function createPngEncoder({ width, height, opaque }: PngShape): PngEncoder {
  const { writable, readable } = new CompressionStream('deflate')
  const writer = writable.getWriter()
  const packed = dataChunks(readable)

  return {
    write: pixels => writer.write(opaque ? opaqueRows(pixels, width) : rows(pixels, width)),
    async finish() {
      await writer.close()
      const start = [new Uint8Array(SIGNATURE), writeChunk('IHDR', header(width, height, opaque))]
      return new Blob([...start, await packed, writeChunk('IEND', new Uint8Array())], { type: 'image/png' })
    },
  }
}

async function dataChunks(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const blobs: Blob[] = []
  let parts: Bytes[] = []
  let waiting = 0
  const reader = stream.getReader()
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue
    parts.push(writeChunk('IDAT', new Uint8Array(value)))
    waiting += value.length
    if (waiting < HANDED_OVER) continue
    blobs.push(new Blob(parts))
    parts = []
    waiting = 0
  }
  return new Blob([...blobs, ...parts])
}

function header(width: number, height: number, opaque: boolean): Bytes {
  const data = new Uint8Array(13)
  const view = new DataView(data.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  const eightBits = 8
  const [rgb, rgba] = [2, 6]
  data.set([eightBits, opaque ? rgb : rgba], 8)
  return data
}

/** Each row after the number of its filter, 0 for none. */
function rows(pixels: Uint8ClampedArray, width: number): Bytes {
  const length = width * 4
  const count = pixels.length / length
  const all = new Uint8Array(count * (length + 1))
  for (let row = 0; row < count; row++) {
    all.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1)
  }
  return all
}

function opaqueRows(pixels: Uint8ClampedArray, width: number): Bytes {
  const count = pixels.length / (width * 4)
  const all = new Uint8Array(count * (width * 3 + 1))
  let from = 0
  let to = 0
  for (let row = 0; row < count; row++) {
    to++
    for (let column = 0; column < width; column++, from += 4) {
      all[to++] = pixels[from]!
      all[to++] = pixels[from + 1]!
      all[to++] = pixels[from + 2]!
    }
  }
  return all
}
