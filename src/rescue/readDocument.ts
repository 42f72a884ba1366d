import * as Y from 'yjs'
import { splitPair } from '../model/ids'
import { putOwn } from '../model/opening/plain'
import { fillGaps } from '../store/fillGaps'

/*
 * From the updates of a map to its file, with as little between them as can be: no schema, no mending, no migration. The
 * file is as the document has it, also one of a newer or an older release. Whoever imports it opens it by the app's own
 * door, which mends and migrates.
 */

export interface ReadDocument {
  /** The map in the shape of a Jatra file. */
  readonly file: Record<string, unknown>
  readonly title: string
  /** All that there was could be joined: no update was broken, and none built on one that is missing. */
  readonly isWhole: boolean
}

type Plain = Record<string, unknown>

/** The map that some updates make, in any order and any of them twice. Undefined if they make none. */
export function readDocument(updates: readonly Uint8Array[]): ReadDocument | undefined {
  const doc = new Y.Doc()
  let isWhole = true
  for (const update of updates) {
    try {
      Y.applyUpdate(doc, update)
    } catch {
      isWhole = false
    }
  }
  if (fillGaps(doc) > 0) isWhole = false

  const roots: Plain = {}
  for (const name of doc.share.keys()) {
    try {
      putOwn(roots, name, tableOf(doc.getMap(name)))
    } catch {
      isWhole = false
    }
  }
  const { meta, extra, ...tables } = roots
  const { schema = 1, ...ownFields } = Object(meta) as Plain
  if (meta === undefined) return undefined
  const title = typeof ownFields.title === 'string' ? ownFields.title : ''
  return { file: { ...Object(extra), format: 'jatra', schema, meta: ownFields, ...tables }, title, isWhole }
}

/** Values that belong to a pair of things lie under a key of both ids, and in a file as objects within an object. */
function tableOf(root: Y.Map<unknown>): Plain {
  const table: Plain = {}
  for (const [key, value] of root.entries()) {
    const [first, second] = splitPair(key)
    if (!second || value instanceof Y.Map) {
      putOwn(table, key, plainOf(value))
      continue
    }
    const inner = Object.hasOwn(table, first) ? (table[first] as Plain) : {}
    putOwn(inner, second, plainOf(value))
    putOwn(table, first, inner)
  }
  return table
}

function plainOf(value: unknown): unknown {
  if (value instanceof Y.Map) {
    const plain: Plain = {}
    for (const [key, item] of value.entries()) putOwn(plain, key, plainOf(item))
    return plain
  }
  if (value instanceof Y.Array) return value.toArray().map(plainOf)
  return value instanceof Y.Text ? value.toString() : value
}
