import type { Format } from '../format'
import { listReader } from './listReader'

/** Plain lines and lists: read only, and asked last. */
export const list: Format = {
  label: 'exporting.formats.list',
  extensions: ['.txt'],
  mime: 'text/plain',
  ...listReader,
}
