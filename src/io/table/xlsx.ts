import type { Format } from '../format'
import { xlsxReader } from './xlsxReader'

/** A workbook with a sheet for each kind of thing; tables of others are read from it as well. */
export const xlsx: Format = {
  label: 'exporting.formats.xlsx',
  extensions: ['.xlsx'],
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  carriesAll: 'but-images',
  ...xlsxReader,
  async write(map, { fileWords, now }) {
    const { writeXlsx } = await import('./writeXlsx')
    const bytes = await writeXlsx(map, fileWords.sheets, now)
    return new Blob([bytes], { type: xlsx.mime })
  },
}
