import { FILE_EXTENSION, writeFile } from '../model/file'
import type { Format } from './format'
import { toFileData } from './imageData'
import { jatraFileReader } from './jatraFileReader'

/** The map itself: readable JSON, the one format that loses nothing and needs no other program. */
export const jatraFile: Format = {
  label: 'exporting.formats.jatra',
  extensions: [FILE_EXTENSION, '.json'],
  mime: 'application/json',
  carriesAll: true,
  ...jatraFileReader,
  write: async (map, { files = new Map() }) =>
    new Blob([writeFile(map, toFileData(map, files))], { type: jatraFile.mime }),
}
