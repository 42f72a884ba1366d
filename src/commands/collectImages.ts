import { imageFiles } from '../model/analysis/imagesOf'
import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'

type Bytes = Uint8Array<ArrayBuffer>

/** The bytes of the images that a map names, for a map that leaves. Those that are not to be had are left out. */
export async function collectImages(
  map: JourneyMap,
  read: (file: string) => Promise<Bytes | undefined>,
): Promise<ImageFiles> {
  const files = new Map<string, Bytes>()
  for (const file of imageFiles(map)) {
    const bytes = await read(file)
    if (bytes) files.set(file, bytes)
  }
  return files
}
