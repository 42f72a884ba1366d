import type { Bytes } from '../../src/io/format'
import { SIGNATURE, writeChunk } from '../../src/io/pngChunks'

/** The smallest PNG: one grey pixel. */
export function tinyPng(...chunksBeforeData: Bytes[]): Bytes {
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const pixel = new Uint8Array([0x78, 0x01, 0x01, 0x02, 0x00, 0xfd, 0xff, 0x00, 0x80, 0x00, 0x82, 0x00, 0x81])
  return join(
    new Uint8Array(SIGNATURE),
    writeChunk('IHDR', header),
    ...chunksBeforeData,
    writeChunk('IDAT', pixel),
    writeChunk('IEND', new Uint8Array()),
  )
}

export function join(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text)
}

export async function bytesIn(blob: Blob): Promise<Bytes> {
  return new Uint8Array(await blob.arrayBuffer())
}
