import type { Format } from '../format'

/** The whole map as one picture page of its true size. */
export const pdf: Format = {
  label: 'exporting.formats.pdf',
  extensions: ['.pdf'],
  mime: 'application/pdf',
}
