import type { Format } from '../format'

/** A table with one row for each touchpoint. */
export const csv: Format = {
  label: 'exporting.formats.csv',
  extensions: ['.csv', '.tsv'],
  mime: 'text/csv',
}
