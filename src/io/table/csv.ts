import type { Format } from '../format'
import { csvReader } from './csvReader'

/** A table with one row for each touchpoint; the grids that others draw are read as well. */
export const csv: Format = {
  label: 'exporting.formats.csv',
  extensions: ['.csv', '.tsv'],
  mime: 'text/csv',
  ...csvReader,
  async write(map) {
    const { writeCsv } = await import('./writeCsv')
    return new Blob([await writeCsv(map)], { type: 'text/csv' })
  },
}
