import { type Format, refuse } from '../format'
import { openDocument } from '../openDocument'
import { findPdfMap } from './pdfMap'

const SIGNATURE = '%PDF-'

/**
 * The whole map as one page of its true size: a picture, since no library sets letters of all scripts right, with the map
 * attached as a file. Whoever wants letters to search prints into a PDF.
 */
export const pdf: Format = {
  label: 'exporting.formats.pdf',
  extensions: ['.pdf'],
  mime: 'application/pdf',
  carriesAll: true,
  recognises: ({ head }) => head.startsWith(SIGNATURE),
  read: async ({ bytes }) => {
    const json = await findPdfMap(bytes)
    return json === undefined ? refuse('no-map-inside', 'no map is attached to it') : openDocument(json)
  },
  write: async (map, options) => {
    const { writePdf } = await import('./writePdf')
    return new Blob([await writePdf(map, options)], { type: pdf.mime })
  },
}
