import type { ReadMap, ReadOptions } from '../format'
import { partly } from '../progress'
import type { Question } from '../question'
import type { Source } from '../source'
import { readRows } from './readRows'
import { answeredShape, guessShape, shapeQuestion, tableMap } from './tableMap'
import { Told } from './told'

/** The map in a table that is text. */
export async function readCsv(source: Source, options: ReadOptions): Promise<ReadMap> {
  const table = await readRows(source, undefined, partly(options.onProgress, 0, 0.6))
  if (!table.ok) return table
  if ((answeredShape(options.answers) ?? guessShape(table.rows)) === 'log') return readLog(source, options)
  return tableMap(table.rows, new Told(table.warnings), options)
}

/** A log of events has a reader of its own; that it is one was our guess, and the user may say otherwise. */
export async function readLog(
  source: Source,
  options: ReadOptions,
  others: readonly Question[] = [],
): Promise<ReadMap> {
  const log = await import('../eventLog/readLog')
  const read = await log.readLog(source, options)
  if (!read.ok) return read
  const asked = (read.questions ?? []).filter(
    question => question.kind !== 'choice' || !['shape', 'sheet'].includes(question.id),
  )
  return { ...read, questions: [...others, shapeQuestion('log'), ...asked] }
}
