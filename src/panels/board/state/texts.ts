import type { Id } from '../../../model/ids'
import type { JourneyMap, RecordTable } from '../../../model/journey'
import type { BoardItem } from '../../../model/layout/board/boardGeometry'
import { oneLine } from '../../../model/oneLine'
import { cellsOf, setCell } from '../../../model/operations/cells'
import type { Tx } from '../../../model/tx'
import type { MapStore } from '../../../store/mapStore'

/** Where the text of an item is kept: a field of a record. Cells come and go with their text. */
function fieldOf(item: BoardItem): { table: RecordTable; id: Id; field: string } | undefined {
  switch (item.kind) {
    case 'stage':
      return { table: 'stages', id: item.stage, field: 'title' }
    case 'goal':
      return { table: 'stages', id: item.stage, field: 'goal' }
    case 'card':
      return { table: 'touchpoints', id: item.id, field: 'title' }
    case 'annotation':
      return { table: 'annotations', id: item.id, field: 'text' }
    case 'thought':
      return { table: 'touchpoints', id: item.target, field: 'thought' }
    default:
      return undefined
  }
}

/** Whether an item has a text that is typed in its place. */
export function isTyped(item: BoardItem): boolean {
  return item.kind === 'cell' || fieldOf(item) !== undefined
}

/** Titles are one line, wherever they were copied from. */
export function isOneLine(item: BoardItem): boolean {
  return item.kind === 'stage' || item.kind === 'card'
}

export function textOf(map: JourneyMap, item: BoardItem): string {
  if (item.kind === 'cell') {
    const cell = item.id === undefined ? cellsOf(map, item.lane, item.target)[0]?.[1] : map.cells.get(item.id)
    return cell?.text ?? ''
  }
  const place = fieldOf(item)
  const record: unknown = place && map[place.table].get(place.id)
  return place ? String(Object(record)[place.field] ?? '') : ''
}

/** What a step of typing is called. */
export const TYPING = 'changes.type'

/** Changes the text of an item. What is typed in one go is one step of undo. */
export function writeText(map: MapStore, item: BoardItem, edit: (current: string) => string): void {
  const place = fieldOf(item)
  map.change(TYPING, tx => put(tx, item, edit(textOf(tx.map, item))), {
    group: place ? `${place.table}.${place.id}.${place.field}` : `cells.${item.key}`,
  })
}

/** Deletes the text of an item: a step of its own, also right after typing. */
export function clearText(map: MapStore, item: BoardItem): void {
  map.change('changes.remove', tx => put(tx, item, ''))
}

function put(tx: Tx, item: BoardItem, said: string): void {
  const text = isOneLine(item) ? oneLine(said) : said
  if (item.kind === 'cell') {
    setCell(tx, item.lane, item.target, text, item.id)
    return
  }
  const place = fieldOf(item)
  if (place) tx.update(place.table, place.id, record => void Object.assign(record, { [place.field]: text }))
}
