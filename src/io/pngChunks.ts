import { checksum } from '../model/checksum'
import type { Bytes } from './format'

/*
 * The chunks of a PNG (PNG specification, 5 "Datastream structure"): after the signature each has the length of its data,
 * four letters for its type, the data, and a checksum of the last two.
 */

export const SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Signature and header: the header is always the first chunk and its data are 13 bytes, so others follow from here. */
export const AFTER_HEADER = SIGNATURE.length + 12 + 13

export interface Chunk {
  readonly type: string
  readonly data: Bytes
  /** The checksum fits: the data are as they were written. */
  readonly sound: boolean
}

export function isPng(bytes: Bytes): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** The first chunk of a type that passes the test; undefined where there is none, or the file ends before it is whole. */
export function findChunk(png: Bytes, type: string, accept: (data: Bytes) => boolean): Chunk | undefined {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  let at = SIGNATURE.length
  while (at + 12 <= png.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > png.length) return undefined
    const found = String.fromCharCode(...png.subarray(at + 4, at + 8))
    const data = png.subarray(at + 8, end - 4)
    if (found === type && accept(data)) {
      const sound = checksum(png.subarray(at + 4, end - 4)) === view.getUint32(end - 4)
      return { type, data, sound }
    }
    if (found === 'IEND') return undefined
    at = end
  }
  return undefined
}

export function writeChunk(type: string, data: Bytes): Bytes {
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  for (let index = 0; index < 4; index++) chunk[4 + index] = type.charCodeAt(index)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, checksum(chunk.subarray(4, data.length + 8)))
  return chunk
}
