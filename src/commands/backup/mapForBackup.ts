import { toFileData } from '../../io/imageData'
import { imageFiles } from '../../model/analysis/imagesOf'
import { writeFile } from '../../model/file'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { MAX_FILE_BYTES } from '../../model/opening/limits'
import type { MapStorage } from '../../storage/port'
import { decodeMap } from '../../store/encode'

type Bytes = Uint8Array<ArrayBuffer>

export interface MapForBackup {
  /** Its Jatra file: with its images, unless they are `apart`. */
  readonly text: string
  /** The images that the map names. */
  readonly images: ReadonlySet<string>
  /** With its images the file would be longer than any that is opened: they go beside it. */
  readonly apart: boolean
  /** How many of the images that belong into the file could not be read. */
  readonly unread: number
}

/** Letters that an image takes in a file beside its base64: its name, its kind, and what stands around them. */
const AROUND = 128

/**
 * A map as a backup has it; undefined if there is no such map. Rejects as storage does.
 * @param most bytes of a file that is opened again
 */
export async function mapForBackup(
  storage: MapStorage,
  id: Id,
  most = MAX_FILE_BYTES,
): Promise<MapForBackup | undefined> {
  const { updates } = await storage.load(id)
  if (updates.length === 0) return undefined
  const map = decodeMap(updates)
  const images = imageFiles(map)
  const bare = writeFile(map)
  const room = most - new TextEncoder().encode(bare).length
  const files = await filesWithin(room, map, file => imageForBackup(storage, id, file))
  if (!files) return { text: bare, images, apart: true, unread: 0 }
  return {
    text: writeFile(map, toFileData(map, files)),
    images,
    apart: false,
    unread: images.size - files.size,
  }
}

/** The bytes of an image; undefined if they cannot be had now. */
export function imageForBackup(storage: MapStorage, id: Id, file: string): Promise<Bytes | undefined> {
  return storage.image(id, file).catch(() => undefined)
}

/** The images of a map, as far as they can be read; undefined if as text they take more than there is room for. */
async function filesWithin(
  room: number,
  map: JourneyMap,
  read: (file: string) => Promise<Bytes | undefined>,
): Promise<ReadonlyMap<string, Bytes> | undefined> {
  const files = new Map<string, Bytes>()
  let left = room
  for (const file of imageFiles(map)) {
    const bytes = await read(file)
    if (!bytes) continue
    left -= Math.ceil(bytes.length / 3) * 4 + AROUND
    if (left < 0) return undefined
    files.set(file, bytes)
  }
  return files
}
