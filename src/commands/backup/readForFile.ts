import { toFileData } from '../../io/imageData'
import { imageFiles } from '../../model/analysis/imagesOf'
import { writeFile } from '../../model/file'
import type { Id } from '../../model/ids'
import type { MapStorage } from '../../storage/port'
import { decodeMap } from '../../store/encode'
import { collectImages } from '../collectImages'

export interface MapForFile {
  readonly title: string
  readonly text: string
  /** The images that the map names. */
  readonly images: ReadonlySet<string>
}

/**
 * A map as the text of its Jatra file, with its images as far as they are to be had; undefined if there is no such map.
 * Rejects as storage does.
 */
export async function readForFile(storage: MapStorage, id: Id): Promise<MapForFile | undefined> {
  const { updates } = await storage.load(id)
  if (updates.length === 0) return undefined
  const map = decodeMap(updates)
  // Better without a picture than not at all.
  const files = await collectImages(map, file => storage.image(id, file).catch(() => undefined))
  return { title: map.meta.title, text: writeFile(map, toFileData(map, files)), images: imageFiles(map) }
}
