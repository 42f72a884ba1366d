import { MAX_FILE_BYTES } from '../../model/opening/limits'
import type { Bytes } from '../format'
import { collect, streamOf } from '../streams'

/**
 * The images that a kept version may name: a version holds none of their bytes, and the map may have let go of them since.
 * Found by the look of their names rather than by opening the version: a map may have a hundred of them.
 */
export async function imagesInVersion(packed: Bytes): Promise<ReadonlySet<string>> {
  try {
    const plain = await collect(streamOf(packed).pipeThrough(new DecompressionStream('gzip')), MAX_FILE_BYTES)
    const names = new TextDecoder().decode(plain).matchAll(/"([0-9a-f]{64})"/g)
    return new Set(Array.from(names, ([, name]) => name!))
  } catch {
    // Damaged, and kept all the same: it may yet be read by somebody.
    return new Set()
  }
}
