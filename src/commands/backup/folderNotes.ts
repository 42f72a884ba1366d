import type { Id } from '../../model/ids'
import type { ListedMap, Settings } from '../../storage/port'
import type { WrittenFile } from './folderFiles'
import type { MapForFile } from './readForFile'

/*
 * What is written down on this device of the linked folder and of the files in it, for all tabs. The link itself is
 * written by who links and unlinks alone, so that a tab that is still busy with the old folder never brings it back.
 */

const LINK = 'linkedFolder'
const WRITTEN = 'linkedFolderWritten'
const fileKey = (map: Id) => `${LINK} ${map}`

export interface Link {
  readonly handle: FileSystemDirectoryHandle
  /** Tells this link from earlier ones: what was written for another is not ours here. */
  readonly id: string
}

/** A file of a map, and how much of the map is in it. */
export interface CopiedFile extends WrittenFile {
  /** Absent if an earlier release wrote it: it may have all. */
  readonly images?: readonly string[]
  /** How many saved steps of the map it lacks, because they could not be read. */
  readonly setAside: number
}

/** The file that a map has now. */
export interface FileRecord extends CopiedFile {
  readonly link: string
  /** Up to when it has the map, in ms since 1970. */
  readonly at: number
  /**
   * What the card of the map gave as its last change before the map was read; undefined if it could not be looked at.
   * Only whether it is still the same counts: clocks go forward and back.
   */
  readonly changedAt: number | undefined
  /** The map was being edited then: the file may lack what the card told of already. */
  readonly outdated?: boolean
  /** More of the map may be had another time. */
  readonly isPartial: boolean
  /** An earlier file with images that could not be had for this one. It stays until one has them again. */
  readonly fuller?: CopiedFile
}

/** Whether the map is as it was when the file was written. */
export function isUnchanged(
  file: FileRecord | undefined,
  { changedAt, outdated = false, trashedAt }: ListedMap,
): boolean {
  return (
    file?.changedAt === changedAt &&
    (file.outdated ?? false) === outdated &&
    file.inTrash === (trashedAt !== undefined)
  )
}

/** Whether the file says what the map says. */
export function isCurrent(file: FileRecord | undefined, map: ListedMap): boolean {
  return isUnchanged(file, map) && file?.isPartial === false
}

/** Whether a map, as it was read, lacks something that the file has. */
export function isPoorer({ missing, setAside }: MapForFile, file: CopiedFile): boolean {
  return setAside > file.setAside || missing.some(image => file.images?.includes(image) ?? true)
}

/** Rejects as storage does, in all its verbs. */
export function folderNotes(settings: Settings) {
  return {
    async link(): Promise<Link | undefined> {
      const link = (await settings.get(LINK)) as Link | undefined
      return link?.handle ? link : undefined
    },
    putLink: (link: Link) => settings.put(LINK, link),

    /** Forgets the link; that of single files too, as far as it can. */
    async unlink(maps: readonly Id[]): Promise<void> {
      await settings.remove(LINK)
      await Promise.allSettled(maps.map(map => settings.remove(fileKey(map))))
    },

    /** When something was last written to the folder, in ms since 1970. */
    async writtenAt({ id }: Link): Promise<number | undefined> {
      const written = (await settings.get(WRITTEN)) as { link: string; at: number } | undefined
      return written?.link === id ? written.at : undefined
    },
    putWrittenAt: ({ id }: Link, at: number) => settings.put(WRITTEN, { link: id, at }),

    /** The file of a map in this folder. */
    async file({ id }: Link, map: Id): Promise<FileRecord | undefined> {
      const file = (await settings.get(fileKey(map))) as FileRecord | undefined
      if (file?.link !== id) return undefined
      // Earlier releases did not say all.
      return { ...file, setAside: file.setAside ?? 0, isPartial: file.isPartial ?? false }
    },
    putFile: (map: Id, file: FileRecord) => settings.put(fileKey(map), file),
  }
}

export type FolderNotes = ReturnType<typeof folderNotes>
