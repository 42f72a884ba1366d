import type { ReadMap, ReadOptions } from '../format'
import type { Row } from '../table/rows'
import { tableMap } from '../table/tableMap'
import { Told } from '../table/told'
import { plain } from './inline'

/** The map in the table of a page that has no outline. */
export function readTable(rows: readonly Row[], title: string, options: ReadOptions): ReadMap {
  const words = rows.map(({ line, cells }) => ({ line, cells: cells.map(plain) }))
  const read = tableMap(words, new Told(), options)
  if (!read.ok || title === '' || read.map.meta.title !== '') return read
  return { ...read, map: { ...read.map, meta: Object.freeze({ ...read.map.meta, title }) } }
}
