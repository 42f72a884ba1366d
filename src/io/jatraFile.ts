import { FILE_EXTENSION, writeFile } from '../model/file'
import { decodeHead, decodeText } from './decodeText'
import { type Format, refuse } from './format'
import { toFileData } from './imageData'
import { openDocument } from './openDocument'

/** The map itself: readable JSON, the one format that loses nothing and needs no other program. */
export const jatraFile: Format = {
  label: 'exporting.formats.jatra',
  extensions: [FILE_EXTENSION, '.json'],
  mime: 'application/json',
  recognises: bytes => decodeHead(bytes, 64).startsWith('{'),
  read: async bytes => {
    const text = decodeText(bytes)
    return text === undefined ? refuse('broken', 'it is not UTF-8 text') : openDocument(text)
  },
  write: async (map, { files = new Map() }) =>
    new Blob([writeFile(map, toFileData(map, files))], { type: jatraFile.mime }),
}
