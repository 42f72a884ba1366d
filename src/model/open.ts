import { FILES, FORMAT } from './file'
import type { JourneyMap } from './journey'
import { isRecordTable, TABLES } from './journey'
import { migrate, type Release, THIS_RELEASE } from './migrations/migrate'
import { MAX_FILE_BYTES, MAX_RECORDS } from './opening/limits'
import type { OpenNote } from './opening/openNotes'
import { isJsonObject, isObject, type JsonObject, own } from './opening/plain'
import { plainCopy } from './opening/plainCopy'
import { readMap } from './opening/readMap'

/*
 * The one door in for documents. Whatever comes (a file, a paste, a picture's data, something hostile) is first made plain
 * and measured, then brought to our schema, then read record by record. What is bad is mended and noted, what is unknown
 * is kept: in its record if it is a field, in `extra` if it is a table or a record of a kind that we do not know.
 */

export type Opened =
  | {
      readonly ok: true
      readonly map: JourneyMap
      readonly notes: readonly OpenNote[]
      /** Bytes of images as the document has them (`FileData`), not looked at yet; absent if it has none. */
      readonly files?: Readonly<Record<string, unknown>>
    }
  | {
      readonly ok: false
      readonly reason: RefusalReason
      /** For those who want to know more, in English: what the parser said, which step failed, which limit was met. */
      readonly detail: string
    }

export type RefusalReason = 'not-ours' | 'newer-than-us' | 'broken' | 'failed-migration' | 'too-large'

/**
 * Opens a document: the text of a file or what it parses to. Never throws. The map that comes out is frozen except for
 * its tables, which belong to the caller.
 */
export function open(input: unknown, release: Release = THIS_RELEASE): Opened {
  const parsed = typeof input === 'string' ? parse(input) : ({ ok: true, value: input } as const)
  if (!parsed.ok) return parsed
  const { rest, files: apart } =
    typeof input === 'string' ? withoutFiles(parsed.value) : { rest: parsed.value }
  const copied = plainCopy(rest)
  if (!copied.ok) return copied
  const file = copied.value
  if (!isJsonObject(file) || own(file, 'format') !== FORMAT) {
    return refuse('not-ours', `it has no "format": "${FORMAT}"`)
  }
  const schema = own(file, 'schema')
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
    return refuse('broken', 'it has no schema number')
  }
  if (schema > release.schema) {
    return refuse('newer-than-us', `its schema is ${schema}, ours is ${release.schema}`)
  }
  const migrated = migrate(file, schema, release)
  if (!migrated.ok) return migrated
  if (countRecords(migrated.file) > MAX_RECORDS) {
    return refuse('too-large', `more than ${MAX_RECORDS} records`)
  }
  const files = apart ?? own(file, FILES)
  return { ok: true, ...readMap(migrated.file), ...(isObject(files) && { files }) }
}

/**
 * What was parsed, apart from the bytes of images: those are long, have a limit of their own, and are as plain as a parser
 * leaves them.
 */
function withoutFiles(document: unknown): { rest: unknown; files?: Record<string, unknown> } {
  if (!isObject(document)) return { rest: document }
  const { [FILES]: files, ...rest } = document
  return isObject(files) ? { rest, files } : { rest }
}

function refuse(reason: RefusalReason, detail: string): Opened & { ok: false } {
  return { ok: false, reason, detail }
}

function parse(text: string): { ok: true; value: unknown } | (Opened & { ok: false }) {
  // Every letter is a byte at least, so this never refuses a file that is within the limit.
  if (text.length > MAX_FILE_BYTES) return refuse('too-large', `more than ${MAX_FILE_BYTES} bytes`)
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch (error) {
    const looksLikeOurs = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`).test(text)
    return refuse(looksLikeOurs ? 'broken' : 'not-ours', error instanceof Error ? error.message : '')
  }
}

function countRecords(file: JsonObject): number {
  let count = 0
  for (const table of TABLES) {
    const rows = own(file, table)
    if (!isObject(rows)) continue
    for (const id of Object.keys(rows)) {
      const row = rows[id]
      count += isRecordTable(table) || !isObject(row) ? 1 : Object.keys(row).length
    }
  }
  return count
}
