import type { JourneyMap } from '../model/journey'
import { createBackupWriter } from './backup/writeBackup'
import type { Bytes, WriteOptions } from './format'

/** A picture to be: the name of its file, and the map that it shows. */
export interface NamedMap {
  readonly name: string
  readonly map: JourneyMap
}

/** Several pictures as one zip, made one after the other: no more than one of them is in memory at a time. */
export async function zipOfPictures(
  pictures: readonly NamedMap[],
  write: (map: JourneyMap, options: WriteOptions) => Promise<Blob>,
  options: WriteOptions,
): Promise<Blob> {
  const { onProgress, signal } = options
  const zip = createBackupWriter()
  for (const [index, { name, map }] of pictures.entries()) {
    signal?.throwIfAborted()
    const done = (share: number) => onProgress?.((index + share) / pictures.length)
    const picture = await write(map, { ...options, onProgress: done })
    const bytes: Bytes = new Uint8Array(await picture.arrayBuffer())
    await zip.add(name, bytes)
    done(1)
  }
  return zip.finish()
}
