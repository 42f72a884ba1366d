import { FILE_EXTENSION, writeFile } from '../model/file'
import { open } from '../model/open'
import { decodeHead, decodeText } from './decodeText'
import { type Format, refuse } from './format'

/** The map itself: readable JSON, the one format that loses nothing and needs no other program. */
export const jatraFile: Format = {
  label: 'exporting.formats.jatra',
  extensions: [FILE_EXTENSION, '.json'],
  mime: 'application/json',
  recognises: bytes => decodeHead(bytes, 64).startsWith('{'),
  read: async bytes => {
    const text = decodeText(bytes)
    return text === undefined ? refuse('broken', 'it is not UTF-8 text') : open(text)
  },
  write: async map => new Blob([writeFile(map)], { type: jatraFile.mime }),
}
