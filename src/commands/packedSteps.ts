import { cleanId, pairKey, splitPair } from '../model/ids'
import { isRecordTable, SCHEMA, TABLES, type TableName } from '../model/journey'
import { openMeta, openPair, openRecord } from '../model/opening/openRecord'
import { isObject, own, putOwn } from '../model/opening/plain'
import { type Fields, fieldsOf, sameContent } from '../model/same'
import type { Change } from '../model/tx'
import type { PastStep } from '../store/mapStore'

/*
 * Steps of undo as a text that can be kept, and back. Of a record that was there before and after, only what differs is
 * written: the rest says nothing about the step. What comes back is trusted no more than a file: it goes through the same
 * doors, and steps of another schema are none of ours.
 */

/** Raised when the form of the text changes: texts in another form are let go. */
const FORM = 1
/** Letters that the steps of one tab may take together. */
const MOST_LETTERS = 256 * 1024
/** The names of steps: keys of words. */
const LABEL = /^changes\.\w{1,40}$/

/** What a step's changes take as text, so that each is written once; undefined of what is too large to keep. */
const texts = new WeakMap<readonly Change[], { readonly text: string | undefined }>()

/** The last of the steps that have room, the oldest first: before one that is too large none can be kept. */
export function packSteps(steps: readonly PastStep[]): string {
  const packed: string[] = []
  let left = MOST_LETTERS
  for (const { label, at, changes } of [...steps].reverse()) {
    const text = textOf(changes)
    if (text === undefined || text.length > left) break
    left -= text.length
    packed.unshift(`{"label":${JSON.stringify(label)},"at":${at},"changes":${text}}`)
  }
  return `{"form":${FORM},"schema":${SCHEMA},"steps":[${packed.join(',')}]}`
}

function textOf(changes: readonly Change[]): string | undefined {
  const known = texts.get(changes)
  if (known) return known.text
  const text = written(changes)
  texts.set(changes, { text })
  return text
}

/** Gives up in time: whoever deletes ten thousand cards must not wait for a text that nobody keeps. */
function written(changes: readonly Change[]): string | undefined {
  const parts: string[] = []
  let letters = 0
  for (const change of changes) {
    const { before, after } = differing(change)
    const part = JSON.stringify([change.table, change.id, before ?? null, after ?? null])
    letters += part.length + 1
    if (letters > MOST_LETTERS) return undefined
    parts.push(part)
  }
  return `[${parts.join(',')}]`
}

function differing({ before, after }: Change): Pick<Change, 'before' | 'after'> {
  if (!isObject(before) || !isObject(after)) return { before, after }
  // Without its kind a record could not be read again.
  const fields = fieldsOf(before, after).filter(
    field => field === 'kind' || !sameContent(own(before, field), own(after, field)),
  )
  return { before: only(fields, before), after: only(fields, after) }
}

function only(fields: readonly string[], record: Fields): Fields {
  const some: Record<string, unknown> = {}
  for (const field of fields) if (Object.hasOwn(record, field)) putOwn(some, field, own(record, field))
  return some
}

/** The steps of such a text, the oldest first; those before one that cannot be read are left out. Never throws. */
export function openSteps(packed: string): PastStep[] {
  const steps: PastStep[] = []
  for (const raw of [...rawSteps(packed)].reverse()) {
    const step = openStep(raw)
    if (!step) break
    steps.unshift(step)
  }
  return steps
}

function rawSteps(packed: string): readonly unknown[] {
  try {
    const raw: unknown = packed.length <= 2 * MOST_LETTERS ? JSON.parse(packed) : undefined
    if (!isObject(raw) || raw.form !== FORM || raw.schema !== SCHEMA) return []
    return Array.isArray(raw.steps) ? raw.steps : []
  } catch {
    return []
  }
}

function openStep(raw: unknown): PastStep | undefined {
  if (!isObject(raw) || typeof raw.label !== 'string' || !LABEL.test(raw.label)) return undefined
  if (!Array.isArray(raw.changes) || raw.changes.length === 0) return undefined
  const changes: Change[] = []
  for (const one of raw.changes) {
    const change = openChange(one)
    if (!change) return undefined
    changes.push(change)
  }
  return { label: raw.label, at: Number.isFinite(raw.at) ? (raw.at as number) : 0, changes }
}

function openChange(raw: unknown): Change | undefined {
  const [table, id, before, after]: readonly unknown[] = Array.isArray(raw) ? raw : []
  if (typeof id !== 'string') return undefined
  if (table === 'meta') {
    if (!isObject(before) || !isObject(after)) return undefined
    return { table, id: 'map', before: openMeta(before), after: openMeta(after) }
  }
  const name = TABLES.find(one => one === table)
  if (!name || !isKey(name, id)) return undefined
  const [was, is] = [openValue(name, before), openValue(name, after)]
  // Of the two only one may be nothing, and only because nothing was there.
  if (was === undefined && is === undefined) return undefined
  if ((was === undefined && before !== null) || (is === undefined && after !== null)) return undefined
  return { table: name, id, before: was, after: is }
}

function isKey(table: TableName, id: string): boolean {
  if (isRecordTable(table)) return cleanId(id) === id
  const [first, second] = splitPair(id)
  return pairKey(cleanId(first), cleanId(second)) === id
}

function openValue(table: TableName, raw: unknown): unknown {
  if (!isRecordTable(table)) return openPair(table, raw)
  const opened = openRecord(table, raw)
  return opened.kind === 'record' ? opened.record : undefined
}
