import { FORMAT } from '../model/file'
import type { Id } from '../model/ids'
import { type PairTable, type RecordTable, SCHEMA } from '../model/journey'
import { isObject, own, putOwn } from '../model/opening/plain'

/*
 * Most formats of others can say only part of a map in words of their own. What they cannot say travels beside, as the
 * plain data of our own file (`toFile`) in pieces: in comments, in keys that others skip, on a sheet that is hidden. A
 * reader puts a document together from what it carries and from what the file itself says, the latter winning, since
 * somebody may have changed it there; then it opens the document by the one door (`openDocument`), which mends and notes.
 */

type Fields = Record<string, unknown>

/** The plain data of a map on its way together. */
export class Document {
  readonly #data: Fields = { format: FORMAT, schema: SCHEMA }

  /** @param carried the plain data of a file, or part of it, as far as it is one at all */
  constructor(carried?: unknown) {
    this.merge(carried)
  }

  /** Adds what another piece carries: its records beside ours, its fields over those of the same record. */
  merge(piece: unknown): void {
    if (!isObject(piece)) return
    const { format: _, ...rest } = piece
    mergeInto(this.#data, rest, 2)
  }

  /** Fields of one record, over those that it has. Undefined takes a field away. */
  put(table: RecordTable, id: Id, fields: Readonly<Fields>): void {
    this.merge({ [table]: singleton(id, fields) })
  }

  putMeta(fields: Readonly<Fields>): void {
    this.merge({ meta: fields })
  }

  /** The value of a pair, in the order of `PAIRS`. */
  set(table: PairTable, first: Id, second: Id, value: unknown): void {
    this.merge({ [table]: singleton(first, singleton(second, value)) })
  }

  /** The record as it is so far. */
  record(table: RecordTable, id: Id): Readonly<Fields> | undefined {
    const records = own(this.#data, table)
    const record = isObject(records) ? own(records, id) : undefined
    return isObject(record) ? record : undefined
  }

  /** What it carries of a pair. */
  pair(table: PairTable, first: Id, second: Id): unknown {
    const rows = own(this.#data, table)
    const row = isObject(rows) ? own(rows, first) : undefined
    return isObject(row) ? own(row, second) : undefined
  }

  /** Its records of a kind, in the order in which they came. */
  records(table: RecordTable): readonly (readonly [Id, Readonly<Fields>])[] {
    const records = own(this.#data, table)
    if (!isObject(records)) return []
    return Object.entries(records).flatMap(([id, record]) =>
      isObject(record) ? [[id, record] as const] : [],
    )
  }

  /** The text of the file that it has become, for `openDocument`. */
  text(): string {
    return JSON.stringify(this.#data)
  }
}

/** JSON in one line that stands unharmed in a comment or a tag of any format: without < > & % and the rarer line ends. */
export function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&%`\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What `oneLine` wrote; undefined if somebody has broken it. */
export function fromLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function singleton(key: string, value: unknown): Fields {
  const fields: Fields = {}
  putOwn(fields, key, value)
  return fields
}

/** Objects within objects are joined so many levels down, never those that came; what is deeper is replaced. */
function mergeInto(ours: Fields, theirs: Readonly<Fields>, levels: number): void {
  for (const [key, value] of Object.entries(theirs)) {
    if (levels === 0 || !isObject(value)) {
      putOwn(ours, key, value)
      continue
    }
    const known = own(ours, key)
    const joined: Fields = isObject(known) ? known : {}
    mergeInto(joined, value, levels - 1)
    putOwn(ours, key, joined)
  }
}
