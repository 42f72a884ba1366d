import type { Format } from '../format'

/** A web page of one file, to look at the map without Jatra. */
export const html: Format = {
  label: 'exporting.formats.html',
  extensions: ['.html', '.htm'],
  mime: 'text/html',
}
