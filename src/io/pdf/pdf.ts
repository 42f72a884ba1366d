import type { Format } from '../format'
import { pdfReader } from './pdfReader'

/**
 * The whole map as one page of its true size: a picture, since no library sets letters of all scripts right, with the map
 * attached as a file. Whoever wants letters to search prints into a PDF.
 */
export const pdf: Format = {
  label: 'exporting.formats.pdf',
  extensions: ['.pdf'],
  mime: 'application/pdf',
  carriesAll: true,
  ...pdfReader,
  write: async (map, options) => {
    const { writePdf } = await import('./writePdf')
    return new Blob([await writePdf(map, options)], { type: pdf.mime })
  },
}
