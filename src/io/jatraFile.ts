import { FILE_EXTENSION, writeFile } from '../model/file'
import { type Format, refuse } from './format'
import { toFileData } from './imageData'
import { openDocument } from './openDocument'

/** The map itself: readable JSON, the one format that loses nothing and needs no other program. */
export const jatraFile: Format = {
  label: 'exporting.formats.jatra',
  extensions: [FILE_EXTENSION, '.json'],
  mime: 'application/json',
  carriesAll: true,
  // Ours begin so. One that another program has put in another order is found by `readMap` as what no other format is.
  recognises: ({ head }) => /^\{[^{}]*"format"\s*:\s*"jatra"/.test(head),
  read: async source => {
    const text = source.text()
    return text === undefined ? refuse('broken', 'it is not UTF-8 text') : openDocument(text)
  },
  write: async (map, { files = new Map() }) =>
    new Blob([writeFile(map, toFileData(map, files))], { type: jatraFile.mime }),
}
