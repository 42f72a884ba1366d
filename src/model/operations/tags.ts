import { foldTag, uniqueTags } from '../analysis/tags'
import type { Id } from '../ids'
import type { Tx } from '../tx'

/** What can have tags. */
export type TaggedTable = 'touchpoints' | 'annotations'

/** The longest tag, in UTF-16 units, and the most tags of one thing that the schema takes (`words`). */
export const LONGEST_WORD = 80
export const MOST_WORDS = 100

/** What somebody typed as a tag: without blanks around it, never longer than a tag can be, never half a character. */
export function cleanTag(typed: string): string {
  const tag = typed.trim().replace(/\s+/gu, ' ')
  return tag
    .slice(0, LONGEST_WORD)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}

/** Gives one thing these tags and no others. Tags are a set: the same in other letters, small or large, is the same. */
export function setTags(tx: Tx, table: TaggedTable, id: Id, tags: readonly string[]): void {
  const record = tx.map[table].get(id)
  const next = uniqueTags(tags.map(cleanTag).filter(tag => tag !== '')).slice(0, MOST_WORDS)
  if (!record || (next.length === record.tags.length && next.every((tag, i) => tag === record.tags[i])))
    return
  tx.update(table, id, draft => {
    draft.tags = next
  })
}

/** Adds a tag to things that lack it. */
export function addTag(tx: Tx, table: TaggedTable, ids: Iterable<Id>, tag: string): void {
  for (const id of ids) {
    const record = tx.map[table].get(id)
    if (record) setTags(tx, table, id, [...record.tags, tag])
  }
}

/** Takes a tag, however it is written, from things that have it. */
export function removeTag(tx: Tx, table: TaggedTable, ids: Iterable<Id>, tag: string): void {
  const gone = foldTag(cleanTag(tag))
  for (const id of ids) {
    const record = tx.map[table].get(id)
    if (record)
      setTags(
        tx,
        table,
        id,
        record.tags.filter(other => foldTag(other) !== gone),
      )
  }
}
