import type { Format } from '../format'
import { mermaidReader } from './mermaidReader'

/** A user journey as Mermaid draws it. */
export const mermaid: Format = {
  label: 'exporting.formats.mermaid',
  extensions: ['.mmd', '.mermaid'],
  mime: 'text/vnd.mermaid',
  carriesAll: 'but-images',
  ...mermaidReader,
  write: async map => {
    const { writeMermaid } = await import('./writeMermaid')
    return new Blob([writeMermaid(map)], { type: mermaid.mime })
  },
}
