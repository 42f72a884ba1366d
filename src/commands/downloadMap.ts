import { FILE_EXTENSION, writeFile } from '../model/file'
import type { JourneyMap } from '../model/journey'
import { download, fileName } from './download'

/** Hands a map to the user as a Jatra file. */
export function downloadMap(map: JourneyMap): void {
  const content = new Blob([writeFile(map)], { type: 'application/json' })
  download(fileName(map.meta.title, FILE_EXTENSION), content)
}
