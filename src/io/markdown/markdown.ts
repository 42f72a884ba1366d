import type { Format } from '../format'

/** An outline that reads well as text. */
export const markdown: Format = {
  label: 'exporting.formats.markdown',
  extensions: ['.md', '.markdown'],
  mime: 'text/markdown',
}
