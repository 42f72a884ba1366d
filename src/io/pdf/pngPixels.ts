import type { Bytes } from '../format'
import { AFTER_HEADER, isPng, SIGNATURE } from '../pngChunks'

/** The pixels of a PNG as they are packed there, which is how a PDF takes them too (PDF 32000-1, 7.4.4). */
export interface PackedPixels {
  readonly width: number
  readonly height: number
  /** By zlib, each row after the number of its filter. */
  readonly packed: Bytes
}

/** Takes the pixels out of a PNG of three bytes a pixel, not interlaced: no other is made here, and another throws. */
export function pngPixels(png: Bytes): PackedPixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const header = SIGNATURE.length + 8
  const [depth, colours, , , interlaced] = png.subarray(header + 8, header + 13)
  if (!isPng(png) || depth !== 8 || colours !== 2 || interlaced !== 0) {
    throw new Error('A PDF takes PNGs of 24 bits a pixel only.')
  }
  const parts: Bytes[] = []
  for (let at = AFTER_HEADER; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let to = 0
  for (const part of parts) {
    packed.set(part, to)
    to += part.length
  }
  return { width: view.getUint32(header), height: view.getUint32(header + 4), packed }
}
