import type { BackupContents, FoundMap, MapProblem } from '../../io/backup/openBackup'
import type { Id } from '../../model/ids'

/*
 * What restoring a backup would do, map by map, told before anything is done. Pure: it is given what the backup holds and
 * what is here.
 */

/**
 * `merge` adds what is missing and keeps both where they differ. `replace` makes every map of the backup what it was then,
 * and puts maps that the backup does not know into the trash.
 */
export type RestoreMode = 'merge' | 'replace'

/** A map of this device; `sum` is undefined if it cannot be read. `versions` are the ids of those that are kept. */
export interface HereMap {
  readonly id: Id
  readonly title: string
  readonly changedAt: number
  readonly trashed: boolean
  readonly sum: string | undefined
  readonly versions: ReadonlySet<string>
}

export interface Here {
  readonly maps: ReadonlyMap<Id, HereMap>
  /** Maps that were deleted for ever. */
  readonly removed: ReadonlySet<Id>
}

/** How a map of the backup stands to this device. `onlyHere`: the backup does not know it. */
export type Standing = 'new' | 'deleted' | 'same' | 'differs' | 'onlyHere' | 'unreadable'

export type Deed =
  | 'add'
  /** As a map of its own beside the one that is here. */
  | 'addCopy'
  /** The one that is here becomes what it was, as one edit. */
  | 'replace'
  /** Comes back from the trash, as it is. */
  | 'takeOut'
  /** Into the trash, as it is. */
  | 'trash'
  /** It is here as it was, and gets back the versions that are not. */
  | 'addVersions'
  | 'nothing'

export interface PlannedMap {
  /** Of the backup, or the id of a map that is only here. */
  readonly key: string
  readonly id: Id | undefined
  readonly title: string
  /** What it is called here; empty if it is not here. */
  readonly titleHere: string
  readonly standing: Standing
  readonly deed: Deed
  /** In the trash of this device now. */
  readonly trashedHere: boolean
  readonly trashedThere: boolean
  /** In ms since 1970; 0 if not known. */
  readonly changedHere: number
  readonly changedThere: number
  /** How many versions of the backup are not here. */
  readonly versions: number
  /** Why it is `unreadable`. */
  readonly reason?: MapProblem
}

export function planRestore(contents: BackupContents, here: Here, mode: RestoreMode): PlannedMap[] {
  const planned = contents.maps.map(map => planMap(map, here, mode))
  // What could not be read there is in the backup all the same.
  const there = new Set(contents.maps.map(({ id }) => id))
  // A backup that was cut short knows less than it did.
  const complete = !contents.cutShort && contents.madeAt !== undefined
  if (mode === 'merge' || !complete) return planned
  const onlyHere = [...here.maps.values()].filter(({ id, trashed }) => !trashed && !there.has(id))
  return [...planned, ...onlyHere.map(trashed)]
}

function planMap(map: FoundMap, here: Here, mode: RestoreMode): PlannedMap {
  const { key, id, title, trashed, changedAt } = map
  const present = id === undefined ? undefined : here.maps.get(id)
  const facts = {
    key,
    id,
    title,
    titleHere: present?.title ?? '',
    trashedHere: present?.trashed ?? false,
    trashedThere: trashed,
    changedHere: present?.changedAt ?? 0,
    changedThere: changedAt,
    versions: map.versions.filter(version => !present?.versions.has(version.id)).length,
  }
  if (!map.ok) return { ...facts, standing: 'unreadable', deed: 'nothing', reason: map.reason }
  if (!present) {
    const deleted = id !== undefined && here.removed.has(id)
    return { ...facts, standing: deleted ? 'deleted' : 'new', deed: 'add' }
  }
  if (map.sum !== present.sum) {
    return { ...facts, standing: 'differs', deed: mode === 'replace' ? 'replace' : 'addCopy' }
  }
  const moved = present.trashed === trashed ? 'nothing' : trashed ? 'trash' : 'takeOut'
  // Merging takes nothing off the shelf.
  const deed = mode === 'merge' && moved === 'trash' ? 'nothing' : moved
  return { ...facts, standing: 'same', deed: deed === 'nothing' && facts.versions > 0 ? 'addVersions' : deed }
}

function trashed({ id, title, changedAt }: HereMap): PlannedMap {
  return {
    key: id,
    id,
    title,
    titleHere: title,
    standing: 'onlyHere',
    deed: 'trash',
    trashedHere: false,
    trashedThere: false,
    changedHere: changedAt,
    changedThere: 0,
    versions: 0,
  }
}
