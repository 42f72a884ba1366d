import { Inflate } from 'fflate'
import { checksum } from '../../model/checksum'
import type { Bytes } from '../format'
import { joined } from '../streams'
import { bytesOf, HEAD, viewOf, type ZipEntry } from './zipEntries'

/** Why a file in a zip gives no bytes. */
export type UnpackProblem = 'damaged' | 'too-large'

/** How much is read at a time. */
const WINDOW = 1024 * 1024
/** How much is unpacked at a time: it may come to a thousand times as much before that can be measured. */
const PIECE = 32 * 1024

const STORED = 0
const DEFLATED = 8

/**
 * The bytes of a file in a zip, `most` of them; they are what was packed, by their length and checksum. `spend` hears of all
 * that was unpacked, whatever came of it.
 */
export async function unpack(
  file: Blob,
  entry: ZipEntry,
  most: number,
  spend: (bytes: number) => void = () => {},
): Promise<Bytes | UnpackProblem> {
  if (entry.size > most) return 'too-large'
  const head = await bytesOf(file, entry.at, entry.at + HEAD)
  if (head.length < HEAD) return 'damaged'
  const view = viewOf(head)
  const from = entry.at + HEAD + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = file.slice(from, from + entry.packed)
  const bytes =
    entry.method === DEFLATED
      ? await inflate(packed, most, spend)
      : entry.method === STORED
        ? stored(await bytesOf(packed, 0, packed.size), entry, most)
        : 'damaged'
  if (typeof bytes === 'string') return bytes
  return entry.size === bytes.length && entry.crc === checksum(bytes) ? bytes : 'damaged'
}

function stored(bytes: Bytes, { size }: ZipEntry, most: number): Bytes | UnpackProblem {
  return bytes.length > most ? 'too-large' : bytes.slice(0, size)
}

async function inflate(
  packed: Blob,
  most: number,
  spend: (bytes: number) => void,
): Promise<Bytes | UnpackProblem> {
  const parts: Uint8Array[] = []
  let length = 0
  const inflater = new Inflate(part => {
    length += part.length
    spend(part.length)
    if (length <= most) parts.push(part)
  })
  try {
    for (let from = 0; from < packed.size; from += WINDOW) {
      const bytes = await bytesOf(packed, from, from + WINDOW)
      for (let at = 0; at < bytes.length && length <= most; at += PIECE) {
        inflater.push(bytes.subarray(at, at + PIECE), from + at + PIECE >= packed.size)
      }
      if (length > most) return 'too-large'
    }
  } catch {
    return 'damaged'
  }
  return joined(parts, length)
}
