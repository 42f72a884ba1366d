import type { Format } from '../format'
import { isWorkbook } from './workbook/isWorkbook'

/** A workbook with a sheet for each kind of thing; tables of others are read from it as well. */
export const xlsx: Format = {
  label: 'exporting.formats.xlsx',
  extensions: ['.xlsx'],
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  carriesAll: 'but-images',
  recognises: ({ bytes }) => isWorkbook(bytes),
  async read(source, options) {
    const { readXlsx } = await import('./readXlsx')
    return readXlsx(source, options)
  },
  async write(map, { fileWords, now }) {
    const { writeXlsx } = await import('./writeXlsx')
    const bytes = await writeXlsx(map, fileWords.sheets, now)
    return new Blob([bytes], { type: xlsx.mime })
  },
}
