import type { Id } from '../model/ids'
import type { TableName } from '../model/journey'

/*
 * What a listener can wait for. A change wakes exactly the topics that it touches, so a card that listens to its own
 * record and to what hangs on it sleeps through every other edit, however many cards there are.
 */
export type Topic =
  /** Any change at all. */
  | '*'
  /** The record of the map itself. */
  | 'meta'
  /** Any change in a table. */
  | `${TableName}/*`
  /** A record added to or removed from a table (not: changed). */
  | `${TableName}/set`
  /** One record or value. */
  | `${TableName}/${Id}`
  /** What hangs on a record: annotations and images by their target, cells by lane and target, links by either end, pair values by either id, touchpoints by their stage. */
  | `${TableName}@${Id}`
  /** Undo and redo lists. */
  | 'history'
  /** Whether the map can be changed. */
  | 'state'
