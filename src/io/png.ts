import { type Format, refuse } from './format'
import { openDocument } from './openDocument'
import { isPng } from './pngChunks'
import { findPngMap } from './pngMap'

/** A picture in pixels, painted with the fonts of the page, that carries its map. */
export const png: Format = {
  label: 'exporting.formats.png',
  extensions: ['.png'],
  mime: 'image/png',
  carriesAll: true,
  recognises: ({ bytes }) => isPng(bytes),
  read: async ({ bytes }) => {
    const json = await findPngMap(bytes)
    return json === undefined
      ? refuse('no-map-inside', 'the picture has no text chunk of ours')
      : openDocument(json)
  },
  write: async (map, options) => (await import('./writePng')).writePng(map, options),
}
