import type { Format } from '../format'
import { htmlReader } from './htmlReader'

/** A web page of one file, to look at the map without Jatra. */
export const html: Format = {
  label: 'exporting.formats.html',
  extensions: ['.html', '.htm'],
  mime: 'text/html',
  carriesAll: true,
  ...htmlReader,
  write: async (map, options) => {
    const { writeHtml } = await import('./writeHtml')
    return new Blob([await writeHtml(map, options)], { type: html.mime })
  },
}
