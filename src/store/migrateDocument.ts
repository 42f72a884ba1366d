import type * as Y from 'yjs'
import { FORMAT, nested } from '../model/file'
import { isRecordTable, SCHEMA, TABLES } from '../model/journey'
import { type Release, THIS_RELEASE } from '../model/migrations/migrate'
import { type Opened, open } from '../model/open'
import { plainOf, type Roots, readExtra, schemaIn } from './document'
import { writeMap } from './writeMap'

/**
 * Brings a document of an older schema to that of the release: out as a file, through the same door and the same numbered
 * steps as any old file, and back in where it differs. A document that cannot be brought over stays as it is.
 */
export function migrateDocument(
  doc: Y.Doc,
  roots: Roots,
  origin: unknown,
  release: Release = THIS_RELEASE,
): Opened {
  const opened = open(asFile(doc, roots), release)
  if (opened.ok) doc.transact(() => writeMap(doc, roots, opened.map, release.schema), origin)
  return opened
}

/** False if the document is a newer release's, or an older one's that cannot be brought over. */
export function bringToOurSchema(doc: Y.Doc, roots: Roots, origin?: unknown): boolean {
  const schema = schemaIn(roots)
  return schema < SCHEMA ? migrateDocument(doc, roots, origin).ok : schema === SCHEMA
}

function asFile(doc: Y.Doc, roots: Roots): Record<string, unknown> {
  const { schema, ...meta } = plainOf(roots.meta) as Record<string, unknown>
  const tables = TABLES.map(table => {
    const root = roots.tables[table]
    return [table, isRecordTable(table) ? plainOf(root) : nested(new Map(root.entries()))] as const
  })
  return { ...readExtra(doc, roots), format: FORMAT, schema, meta, ...Object.fromEntries(tables) }
}
