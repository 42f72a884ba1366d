import type { Format } from '../format'

/** A workbook with a sheet for each kind of thing. */
export const xlsx: Format = {
  label: 'exporting.formats.xlsx',
  extensions: ['.xlsx'],
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
