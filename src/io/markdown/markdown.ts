import type { Format } from '../format'
import { markdownReader } from './markdownReader'

/** An outline that reads well as text. */
export const markdown: Format = {
  label: 'exporting.formats.markdown',
  extensions: ['.md', '.markdown'],
  mime: 'text/markdown',
  carriesAll: 'but-images',
  ...markdownReader,
  write: async map => {
    const { writeMarkdown } = await import('./writeMarkdown')
    return new Blob([writeMarkdown(map)], { type: markdown.mime })
  },
}
