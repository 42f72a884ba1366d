import { type Reader, refuse } from '../format'
import { openDocument } from '../openDocument'
import { findPdfMap } from './pdfMap'

const SIGNATURE = '%PDF-'

export const pdfReader: Reader = {
  recognises: ({ head }) => head.startsWith(SIGNATURE),
  read: async ({ bytes }) => {
    const json = await findPdfMap(bytes)
    return json === undefined ? refuse('no-map-inside', 'kind.pdf') : openDocument(json)
  },
}
