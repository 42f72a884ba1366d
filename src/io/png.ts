import type { Format } from './format'
import { pngReader } from './pngReader'

/** A picture in pixels, painted with the fonts of the page, that carries its map. */
export const png: Format = {
  label: 'exporting.formats.png',
  extensions: ['.png'],
  mime: 'image/png',
  carriesAll: true,
  ...pngReader,
  write: async (map, options) => (await import('./writePng')).writePng(map, options),
}
