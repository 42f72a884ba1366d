import type { MapId, StoredImage, VersionEntry } from './port'

/**
 * The second copy of each map, its whole state as one update, and of its images and versions, in another place than the
 * log, because browsers lose whole databases (Chromium deletes one that met a full disk, at its next start).
 */
export interface MapCopies {
  /** Undefined if there is no copy, or what is there is damaged beyond use. Rejects if it cannot be told now. */
  read(map: MapId): Promise<Uint8Array | undefined>
  /** Replaces the copy as a whole or leaves the old one as it is. */
  write(map: MapId, state: Uint8Array): Promise<void>
  /** Maps with a copy of their state. */
  list(): Promise<MapId[]>
  /** The bytes of an image of a map; undefined if there are none or they are damaged. */
  readImage(map: MapId, file: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  writeImage(map: MapId, image: StoredImage): Promise<void>
  /** Versions of a map that have a copy, in no meaningful order. */
  listVersions(map: MapId): Promise<VersionEntry[]>
  /** The bytes of a version; undefined if there are none or they are damaged. */
  readVersion(map: MapId, id: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Without bytes, only the entry of a version that is there is replaced. */
  writeVersion(entry: VersionEntry, bytes?: Uint8Array<ArrayBuffer>): Promise<void>
  removeVersions(map: MapId, ids: readonly string[]): Promise<void>
  /** The copy of a map and those of its images and versions. */
  remove(map: MapId): Promise<void>
  /**
   * The disk is full, or was until now, and the browser may not find again what it is given from then on: what is written
   * next is made sure of.
   */
  distrust(): void
}
