import { type Opened, open } from '../model/open'
import { MAX_FILE_BYTES } from '../model/opening/limits'
import type { JsonObject } from '../model/opening/plain'
import type { Bytes } from './format'
import { collect, streamOf } from './streams'

/*
 * A map as it is kept beside others of its kind: a Jatra document without the bytes of images, as JSON compressed by gzip.
 * It comes back through the one door for documents, so a later release reads it through its migrations as it reads a file.
 */

/** A map as a document (`toFile`) in bytes of JSON, the same for the same contents: to be told apart by, and to be packed. */
export function plainBytes(document: JsonObject): Bytes {
  return new TextEncoder().encode(JSON.stringify(document))
}

export function pack(plain: Bytes): Promise<Bytes> {
  return collect(streamOf(plain).pipeThrough(new CompressionStream('gzip')))
}

/** Whether bytes begin as packed ones do (RFC 1952, 2.3.1). */
export function isPacked(bytes: Bytes): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** The map in packed bytes. Never rejects; none that unpacks to more bytes than `most` is even read. */
export async function openPacked(packed: Bytes, most = MAX_FILE_BYTES): Promise<Opened> {
  try {
    const plain = await collect(streamOf(packed).pipeThrough(new DecompressionStream('gzip')), most)
    return open(new TextDecoder('utf-8', { fatal: true }).decode(plain))
  } catch (error) {
    const reason = error instanceof RangeError ? 'too-large' : 'broken'
    return { ok: false, reason, detail: error instanceof Error ? error.message : String(error) }
  }
}
