import { indexAnnotations } from '../model/analysis/annotations'
import type { FileData } from '../model/file'
import { toFile } from '../model/file'
import type { Id } from '../model/ids'
import { type JourneyMap, type RecordTable, TABLES, type TableName } from '../model/journey'
import { isObject, own, putOwn } from '../model/opening/plain'

type Fields = Record<string, unknown>

const OUR_TABLES: ReadonlySet<string> = new Set(TABLES)

/**
 * The plain data of a map, in pieces: each thing that a file shows takes its own along, with all that belongs to it, so
 * that it goes where it goes, also into the bin. The rest is for the file as a whole.
 */
export class Pieces {
  readonly #file: Record<string, Fields>
  readonly #belongings: ReadonlyMap<Id, readonly (readonly [TableName, Id])[]>

  constructor(map: JourneyMap, files: FileData) {
    const file: Fields = {}
    for (const [table, rows] of Object.entries(toFile(map, files))) {
      // Taken apart here, and the map's own data stays whole.
      putOwn(file, table, isObject(rows) ? Object.assign(Object.create(null), rows) : rows)
    }
    this.#file = file as Record<string, Fields>
    this.#belongings = belongings(map)
  }

  take(table: RecordTable, id: Id): Fields {
    const piece: Fields = {}
    this.#move(piece, table, id)
    for (const [kind, other] of this.#belongings.get(id) ?? []) this.#move(piece, kind, other)
    return piece
  }

  rest(): Fields {
    const rest: Fields = {}
    for (const [table, rows] of Object.entries(this.#file)) {
      const isEmptied = OUR_TABLES.has(table) && Object.keys(rows).length === 0
      if (!isEmptied) putOwn(rest, table, isObject(rows) ? plain(rows) : rows)
    }
    return rest
  }

  #move(piece: Fields, table: TableName, id: Id): void {
    const rows = this.#file[table]
    const row = rows && own(rows, id)
    if (row === undefined) return
    delete rows![id]
    const taken = (own(piece, table) ?? {}) as Fields
    putOwn(taken, id, row)
    piece[table] = taken
  }
}

/** What goes along with a touchpoint or a stage: rows of the file, by the first of their ids. */
function belongings(map: JourneyMap): ReadonlyMap<Id, (readonly [TableName, Id])[]> {
  const all = new Map<Id, (readonly [TableName, Id])[]>()
  const add = (id: Id, table: TableName, row: Id) => {
    const list = all.get(id)
    if (list) list.push([table, row])
    else all.set(id, [[table, row]])
  }
  for (const id of map.touchpoints.keys())
    for (const table of ['ratings', 'expectations'] as const) add(id, table, id)
  for (const [id, annotations] of indexAnnotations(map)) {
    for (const [annotation] of annotations) {
      add(id, 'annotations', annotation)
      // With the annotation, where that is shown by itself.
      for (const table of ['solves', 'votes'] as const) {
        add(annotation, table, annotation)
        add(id, table, annotation)
      }
    }
  }
  for (const [cell, { target }] of map.cells) add(target, 'cells', cell)
  for (const [image, { target }] of map.images) add(target, 'images', image)
  return all
}

function plain(rows: Readonly<Fields>): Fields {
  const copy: Fields = {}
  for (const [name, row] of Object.entries(rows)) putOwn(copy, name, row)
  return copy
}
