import { toFileData } from '../io/imageData'
import { FILE_EXTENSION, writeFile } from '../model/file'
import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import { download, fileName } from './download'

/** Hands a map to the user as a Jatra file, with the bytes of its images. */
export function downloadMap(map: JourneyMap, files: ImageFiles): void {
  const content = new Blob([writeFile(map, toFileData(map, files))], { type: 'application/json' })
  download(fileName(map.meta.title, FILE_EXTENSION), content)
}
