import type { Format } from '../format'
import { recognisesTable } from './recognise'

/** A table with one row for each touchpoint; the grids that others draw are read as well. */
export const csv: Format = {
  label: 'exporting.formats.csv',
  extensions: ['.csv', '.tsv'],
  mime: 'text/csv',
  recognises: recognisesTable,
  async read(source, options) {
    const { readCsv } = await import('./readCsv')
    return readCsv(source, options)
  },
  async write(map) {
    const { writeCsv } = await import('./writeCsv')
    return new Blob([await writeCsv(map)], { type: 'text/csv' })
  },
}
