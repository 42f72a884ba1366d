import type { ReadMap, ReadOptions } from '../format'
import type { Source } from '../source'
import { readRows } from './readRows'
import { answeredShape, guessShape, tableMap } from './tableMap'
import { Told } from './told'

/** The map in a table that is text. */
export async function readCsv(source: Source, options: ReadOptions): Promise<ReadMap> {
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
