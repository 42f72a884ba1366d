import type { Id } from '../../../model/ids'
import type { RecordTable } from '../../../model/journey'
import { evenKeys } from '../../../model/order'
import { type Cell, fitting, textOf } from '../cell'
import type { Draft } from '../draft'
import { sameText } from '../longRows'
import type { MapIndex } from '../mapIndex'
import type { Row } from '../rows'
import { parseNumber } from '../values'
import type { SheetOut } from '../workbook/writeWorkbook'

/*
 * A sheet with a row for each record of a kind. It is written from a map and read as a later version of that map: what a
 * cell says is taken where it differs from what the map would say there. Rows may be added, deleted and moved; the id in the
 * last column tells which record a row is of.
 */

export interface SheetColumn {
  readonly header: string
  /** In letters. */
  readonly width: number
  cell(id: Id): Cell
  /** Takes what somebody wrote; absent: the column only shows. */
  edit?(draft: Draft, id: Id, text: string): void
}

export interface RecordSheet {
  readonly name: string
  readonly table: RecordTable
  /** The header of its ids. */
  readonly idHeader: string
  /** The header of its numbers, where its rows have an order. */
  readonly orderHeader?: string
  /** In the order of the rows. */
  readonly ids: readonly Id[]
  readonly columns: readonly SheetColumn[]
  /** Makes a record for a new row before its cells are read; undefined if it cannot be one. */
  make(draft: Draft, cell: (header: string) => string): Id | undefined
  /** Takes a record away whose row is gone. */
  remove(draft: Draft, id: Id): void
}

export type SheetOf = (index: MapIndex) => RecordSheet

/** A column of a field that is a text. */
export function textColumn(
  table: RecordTable,
  header: string,
  width: number,
  field: string,
  read: (id: Id) => Cell,
  parse: (text: string) => unknown = text => text,
): SheetColumn {
  return {
    header,
    width,
    cell: read,
    edit: (draft, id, text) => draft.put(table, id, { [field]: parse(text) }),
  }
}

/** A number from a cell; undefined where there is none. */
export function numberOrNone(text: string): number | undefined {
  return parseNumber(text)
}

export function sheetOut({ name, ids, columns, idHeader }: RecordSheet): SheetOut {
  return {
    name,
    columns: [
      ...columns.map(({ header, width }) => ({ header: fitting(header), width })),
      { header: idHeader, width: 20 },
    ],
    rows: ids.map(id => [...columns.map(column => fitted(column.cell(id))), id]),
  }
}

export function fitted(cell: Cell): Cell {
  return typeof cell === 'string' ? fitting(cell) : cell
}

/** Reads a sheet into a draft. One without its column of ids says nothing that could be trusted. */
export function readSheet(draft: Draft, sheet: RecordSheet, [head, ...rows]: readonly Row[]): void {
  const titles = head?.cells ?? []
  const ids = titles.indexOf(sheet.idHeader)
  if (ids < 0) return
  const numberOf = new Map(titles.map((title, column) => [title, column]))
  const left = new Set(sheet.ids)
  const order: { id: Id; number: number | undefined }[] = []
  let numbersChanged = false
  for (const { cells } of rows) {
    const cell = (header: string) => cells[numberOf.get(header) ?? -1] ?? ''
    const said = (cells[ids] ?? '').trim()
    const known = left.delete(said)
    if (known && draft.document.record(sheet.table, said) === undefined) continue
    const id = known ? said : sheet.make(draft, cell)
    if (id === undefined) continue
    for (const { header, cell: before, edit } of sheet.columns) {
      const column = numberOf.get(header)
      if (column === undefined) continue
      const text = cells[column] ?? ''
      if (known ? sameText(text, fitting(textOf(before(id)))) : text === '') continue
      if (header === sheet.orderHeader) numbersChanged ||= known
      edit?.(draft, id, text)
    }
    order.push({ id, number: numberOrNone(cell(sheet.orderHeader ?? '')) })
  }
  if (sheet.orderHeader !== undefined) reorder(draft, sheet, order, numbersChanged)
  for (const id of left) sheet.remove(draft, id)
}

/** By the numbers if any of them was changed, else by the rows. */
function reorder(
  draft: Draft,
  { table, ids }: RecordSheet,
  rows: readonly { id: Id; number: number | undefined }[],
  byNumbers: boolean,
): void {
  let last = 0
  const numbered = rows.map(({ id, number }) => {
    last = number ?? last
    return { id, number: last }
  })
  if (byNumbers) numbered.sort((a, b) => a.number - b.number)
  const order = numbered.map(({ id }) => id)
  const there = new Set(order)
  const before = ids.filter(id => there.has(id))
  if (order.length === before.length && order.every((id, index) => id === before[index])) return
  const keys = evenKeys(order.length)
  order.forEach((id, index) => {
    draft.put(table, id, { order: keys[index] })
  })
}
