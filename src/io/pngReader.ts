import { type Reader, refuse } from './format'
import { openDocument } from './openDocument'
import { isPng } from './pngChunks'
import { findPngMap } from './pngMap'

export const pngReader: Reader = {
  recognises: ({ bytes }) => isPng(bytes),
  read: async ({ bytes }) => {
    const json = await findPngMap(bytes)
    return json === undefined ? refuse('no-map-inside', 'kind.picture') : openDocument(json)
  },
}
