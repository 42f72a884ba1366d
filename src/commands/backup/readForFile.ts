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
  /** The images that are in the text. */
  readonly images: readonly string[]
  /** Those that the map names and that could not be had. */
  readonly missing: readonly string[]
  /** How many saved steps could not be read, and are in no second copy either. */
  readonly setAside: number
  /** There is more of the map than could be read now: it may be had another time. */
  readonly isPartial: boolean
}

/**
 * A map as the text of its Jatra file, with its images as far as they are to be had; undefined if there is no such map.
 * Rejects as storage does.
 */
export async function readForFile(storage: MapStorage, id: Id): Promise<MapForFile | undefined> {
  const loaded = await storage.load(id)
  if (loaded.updates.length === 0) return undefined
  const map = decodeMap(loaded.updates)
  const setAside = loaded.fromCopy ? 0 : loaded.setAside
  let isPartial = setAside > 0
  // Better without a picture than not at all.
  const files = await collectImages(map, file =>
    storage.image(id, file).catch(() => {
      isPartial = true
      return undefined
    }),
  )
  return {
    title: map.meta.title,
    text: writeFile(map, toFileData(map, files)),
    images: [...files.keys()],
    missing: [...imageFiles(map)].filter(file => !files.has(file)),
    setAside,
    isPartial,
  }
}
