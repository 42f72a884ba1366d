import type { Format, ReadMap, ReadOptions } from '../format'
import type { Source } from '../source'
import { readRows } from './readRows'
import { recognisesTable } from './recognise'
import { answeredShape, guessShape, tableMap } from './tableMap'
import { Told } from './told'

/** A table with one row for each touchpoint; the grids that others draw are read as well. */
export const csv: Format = {
  label: 'exporting.formats.csv',
  extensions: ['.csv', '.tsv'],
  mime: 'text/csv',
  recognises: recognisesTable,
  read,
  async write(map) {
    const { writeCsv } = await import('./writeCsv')
    return new Blob([await writeCsv(map)], { type: 'text/csv' })
  },
}

async function read(source: Source, options: ReadOptions): Promise<ReadMap> {
  const table = await readRows(source)
  if (!table.ok) return table
  if ((answeredShape(options.answers) ?? guessShape(table.rows)) === 'log') return readLog(source, options)
  return tableMap(table.rows, new Told(table.warnings), options)
}

/** A log of events has a reader of its own. */
export async function readLog(source: Source, options: ReadOptions): Promise<ReadMap> {
  const { eventLog } = await import('../eventLog/eventLog')
  return eventLog.read!(source, options)
}
