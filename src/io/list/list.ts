import type { Format } from '../format'

/** Plain lines and lists. */
export const list: Format = {
  label: 'exporting.formats.list',
  extensions: ['.txt'],
  mime: 'text/plain',
}
