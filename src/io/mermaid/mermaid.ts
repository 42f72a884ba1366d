import type { Format } from '../format'

/** A user journey as Mermaid draws it. */
export const mermaid: Format = {
  label: 'exporting.formats.mermaid',
  extensions: ['.mmd', '.mermaid'],
  mime: 'text/vnd.mermaid',
}
