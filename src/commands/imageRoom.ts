import { imageFiles } from '../model/analysis/imagesOf'
import { MAX_IMAGE_BYTES, MAX_MAP_IMAGE_BYTES } from '../model/imageType'
import type { Editor } from '../store/editor'

/** Bytes of images by their names, which never change: each is read for this once in the life of a tab. */
const weights = new Map<string, number>()

/**
 * Whether a map has room for more images, so that a file of it can be read back (`MAX_MAP_IMAGE_BYTES`).
 * @param coming the names of their bytes, those that the map has among them or not
 * @param files those of which the bytes are at hand; others are asked of the device
 */
export async function hasRoomFor(
  { map, images }: Pick<Editor, 'map' | 'images'>,
  coming: Iterable<string>,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<boolean> {
  const names = imageFiles(map.map)
  for (const name of coming) names.add(name)
  for (const [name, bytes] of files) weights.set(name, bytes.length)
  const known = [...names].reduce((sum, name) => sum + (weights.get(name) ?? MAX_IMAGE_BYTES), 0)
  // Of most maps that can be told without reading anything.
  if (known <= MAX_MAP_IMAGE_BYTES) return true
  let room = MAX_MAP_IMAGE_BYTES
  for (const name of names) {
    room -= weights.get(name) ?? (await weigh(name, images))
    if (room < 0) return false
  }
  return true
}

/** One that cannot be had weighs nothing now, and is asked for again. */
async function weigh(name: string, images: Editor['images']): Promise<number> {
  const bytes = await images.read(name)
  if (bytes) weights.set(name, bytes.length)
  return bytes?.length ?? 0
}
