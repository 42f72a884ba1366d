import type { LeftBehind } from './journal/journal'

/*
 * Where maps are kept, as bytes. A map is a log of updates of a document that merges: whoever has applied all of them, in
 * any order and any of them twice, has the map. Storage knows nothing of what is in an update. Every verb that can fail
 * rejects with a `StorageFailure`.
 */

export type MapId = string
/** Names one open tab (or another source of edits) for as long as it lives. */
export type WriterId = string
export type Unsubscribe = () => void
/** Gives its last writes, if there are any: they are waited for. */
export type OutdatedListener = () => Promise<void> | undefined

/** The writer of rows that were merged from rows of several writers: nobody takes them for his own. */
export const MERGED: WriterId = ''

export interface LogRow {
  /** Rises with every row, over all maps. */
  readonly seq: number
  readonly update: Uint8Array
  readonly from: WriterId
}

export interface LoadedMap {
  /** In log order; empty if the map is unknown. */
  readonly updates: readonly Uint8Array[]
  /** Number of the last row, to `follow` from; 0 if there is none. */
  readonly last: number
  /** Rows that are there and cannot be read. */
  readonly setAside: number
  /** The log was gone or damaged, and the map was completed from its second copy. */
  readonly fromCopy: boolean
  /** There may be a second copy that could not be read now. */
  readonly copyUnread: boolean
  /** What is in no log yet, because a tab was killed. Its updates are among those above. */
  readonly left?: LeftBehind
}

/** A row as it was just read. */
export interface ReadBackRow {
  readonly seq: number
  /** Absent if the row cannot be read at all. */
  readonly from?: WriterId
  /** `checksum` of the update as it came back; absent if that is not what was written. */
  readonly sum?: number
}

/** The bytes of an image under their name, outside the document: they never change, and merge with nothing. */
export interface StoredImage {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What is kept of a map: an update of its document, or an image that a later update names. */
export type Edit = Uint8Array | StoredImage

export function isUpdate(edit: Edit): edit is Uint8Array {
  return edit instanceof Uint8Array
}

export interface MapStorage {
  /** False if what is written is gone with the tab. */
  readonly durable: boolean
  load(map: MapId): Promise<LoadedMap>
  /** Appends updates, one row each, all or none. Resolves with the number of the last row, once all are on disk. */
  append(map: MapId, updates: readonly Uint8Array[], from: WriterId): Promise<number>
  /** Calls back with the rows after `after`, whoever wrote them (this tab included), in order and each once. */
  follow(map: MapId, after: number, onRows: (rows: readonly LogRow[]) => void): Unsubscribe
  /** Reads the rows back from the disk, from a number on. A row that was merged since is not among them. */
  readBack(map: MapId, from: number): Promise<readonly ReadBackRow[]>
  /**
   * Replaces the rows there are by one that says the same, together with updates known from elsewhere. Loses no row that
   * comes meanwhile; does nothing if another tab is at it.
   */
  compact(map: MapId, known?: readonly Uint8Array[]): Promise<void>
  /** Brings the second copy of a map up to date that was written to and is open nowhere: of an open one, its keeper does. */
  copy(map: MapId): Promise<void>
  /** Writes the copies of the images anew that this tab has kept of a map. Rejects if it cannot. */
  copyImages(map: MapId): Promise<void>
  /**
   * Keeps the bytes of an image of a map under their name (their SHA-256). Resolves once they are on disk; those that are
   * there already are left as they are.
   */
  putImage(map: MapId, image: StoredImage): Promise<void>
  /**
   * The bytes of an image; undefined if no map on this device has it. One that only another map has becomes this map's as
   * well, so that what was pasted from there does not go with it.
   */
  image(map: MapId, file: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /**
   * Deletes a map with its images and versions for ever. Whoever still writes to it is refused from then on (`removed`).
   * @param only whether it is to be deleted as it stands in the catalogue then: another tab may just have taken it back
   */
  remove(map: MapId, only?: (entry: CatalogueEntry | undefined) => boolean): Promise<void>
  /** Calls back once, when a map has been deleted for ever, by whatever tab. */
  onRemoved(map: MapId, listener: () => void): Unsubscribe
  /** A map that was deleted for ever may be written again under its id, from a backup. What was deleted does not come back. */
  revive(map: MapId): Promise<void>
  /** What each map takes, in bytes. Reads all of it: for when somebody asks. */
  sizes(): Promise<MapSize[]>
  readonly catalogue: Catalogue
  readonly versions: Versions
  readonly steps: Steps
  readonly settings: Settings
  /**
   * Calls back once, when a newer release takes the database over: every verb fails as `outdated` as soon as what the
   * listeners still had to write is written, or takes too long.
   */
  onOutdated(listener: OutdatedListener): Unsubscribe
  /** Calls back when the browser takes away what all maps are in, before any verb finds something else in its place. */
  onLost(listener: () => void): Unsubscribe
  close(): void
}

/**
 * What home shows of a map. A cache: it can be made again from the log, except `trashedAt`, which is kept nowhere else, so
 * that a lost catalogue brings maps back from the trash and never deletes one. Times are in ms since 1970.
 *
 * The clock may be wrong for a while, so `changedAt` and `copiedOutAt` are also a logical clock of the map. Neither falls.
 * A `changedAt` that is written tells of an edit, and is raised above what is there of both, so that no copy from before it
 * passes for current; together with `outdated: false` it sums up what was told, and takes no copy that was made meanwhile
 * for older. Whoever notes a copy says that it holds everything up to `max(now, changedAt)`, both from before the map was
 * read for it. A copy is as the map is if `copiedOutAt >= changedAt` and the entry is not `outdated`.
 */
export interface CatalogueEntry {
  readonly id: MapId
  readonly title: string
  /** How many there are of each kind, by the name of its table. */
  readonly counts: Readonly<Record<string, number>>
  /** 0 if not known. */
  readonly createdAt: number
  /** 0 if nobody has summed the map up yet. */
  readonly changedAt: number
  /** An edit came since the map was summed up. It stays so if the tab that edits is closed before it could sum up. */
  readonly outdated?: boolean
  /** Whatever the screen draws it from. */
  readonly thumbnail: string
  /** In which form the texts of the map are kept (`Catalogue.texts`); absent if they are not. */
  readonly texts?: number
  readonly trashedAt?: number | undefined
  /** How many saved steps are gone for good, as far as opening the map has found out. */
  readonly lost?: number
  /** Up to which time a copy of the map has left this browser (a file, a backup, a linked folder); absent if none has. */
  readonly copiedOutAt?: number
}

export interface ListedMap extends CatalogueEntry {
  /** The map is there and its summary is not, or is behind: open it and `put` one. */
  readonly needsSummary: boolean
}

export interface Catalogue {
  /** All maps that anything is left of, in no meaningful order; trashed ones included. */
  list(): Promise<ListedMap[]>
  /** Calls back with the list now and after each change of the catalogue by any tab. */
  watch(onList: (maps: readonly ListedMap[]) => void): Unsubscribe
  /** With the texts of the map, both or neither; without, the texts stay as they are. */
  put(entry: CatalogueEntry, texts?: string): Promise<void>
  /** Changes some fields, and the texts if they are given; a map without an entry gets one. */
  patch(map: MapId, changes: Partial<Omit<CatalogueEntry, 'id'>>, texts?: string): Promise<void>
  /** The texts that came with the entry, for search over all maps; undefined if there are none. A cache as the entry is. */
  texts(map: MapId): Promise<string | undefined>
  /** Maps that were deleted for ever. */
  removed(): Promise<MapId[]>
}

/** A map as it was at some time, beside its log. */
export interface VersionEntry {
  readonly map: MapId
  readonly id: string
  /** When the map was so, in ms since 1970. */
  readonly at: number
  /** Why it was kept: a word of whoever keeps versions. */
  readonly reason: string
  /** Empty unless somebody named it. */
  readonly name: string
  /** Equal for equal contents. */
  readonly sum: string
  /** How many there were of each kind, by the name of its table. */
  readonly counts: Readonly<Record<string, number>>
  /** Bytes that it takes. */
  readonly size: number
}

/** Versions of maps: whole documents as bytes, in whatever form their keeper reads. They never change, but for their name. */
export interface Versions {
  /** The latest first. */
  list(map: MapId): Promise<VersionEntry[]>
  /** Calls back with the list now and after each change of it by any tab. */
  watch(map: MapId, onList: (versions: readonly VersionEntry[]) => void): Unsubscribe
  put(entry: VersionEntry, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  patch(map: MapId, id: string, changes: Partial<Pick<VersionEntry, 'name' | 'reason'>>): Promise<void>
  /** Undefined if there is none of that id, or it is damaged. */
  read(map: MapId, id: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  remove(map: MapId, ids: readonly string[]): Promise<void>
}

/** The last steps of one tab in one map, so that they can be taken back after a reload too. */
export interface KeptSteps {
  readonly map: MapId
  /** Outlives the tab's reloads, unlike a `WriterId`. */
  readonly tab: string
  /** In ms since 1970. */
  readonly at: number
  readonly steps: string
}

/** A help, never the truth: steps that are lost lose no work. */
export interface Steps {
  /** Those of all tabs, the latest first. */
  list(map: MapId): Promise<KeptSteps[]>
  put(steps: KeptSteps): Promise<void>
  remove(map: MapId, tabs: readonly string[]): Promise<void>
}

/** What belongs to this device and to no map, by key. Values are what a browser can clone, the handle of a folder included. */
export interface Settings {
  get(key: string): Promise<unknown>
  put(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
}

/** In bytes. */
export interface MapSize {
  readonly map: MapId
  readonly log: number
  readonly images: number
  readonly versions: number
}
