import type { Id } from '../../model/ids'
import type { ListedMap, MapStorage } from '../../storage/port'
import { asLeft, writeToFolder } from './folderFiles'
import {
  type CopiedFile,
  type FileRecord,
  type FolderNotes,
  isCurrent,
  isPoorer,
  isUnchanged,
  type Link,
} from './folderNotes'
import { readForFile } from './readForFile'

/** The maps of this device beside their files in the linked folder. */
export interface FolderCopies {
  /** Whether a map has changed since its file was written, as far as that is known. */
  isBehind(map: ListedMap): boolean
  /** The files are to be looked at again: somebody may have been at them. */
  doubt(): void
  /**
   * Finds out what is to be written.
   * @param again with the maps of which only a part could be read before
   */
  due(link: Link, again: boolean): Promise<ListedMap[]>
  /** Writes a map. Gives whether there is such a map still. */
  write(link: Link, map: ListedMap): Promise<boolean>
  /** The maps of which only a part is in the folder. */
  partial(): ListedMap[]
  /** The list of maps says when a copy of each last left. That it cannot be told does no harm. */
  tellCatalogue(): Promise<void>
}

export function createFolderCopies(storage: MapStorage, notes: FolderNotes, now: () => number): FolderCopies {
  const { catalogue } = storage
  /** Of each map what is known to be in the folder; other tabs may have written more since. */
  const known = new Map<Id, FileRecord>()
  /** The link that it is about; undefined if all of it is in doubt. */
  let knownOf: string | undefined
  let maps: readonly ListedMap[] = []

  /** What any tab has written, and is still there as it was left. */
  async function learn(link: Link, id: Id): Promise<void> {
    const noted = await notes.file(link, id)
    const file = noted && known.get(id)?.changedAt === undefined ? await look(link, id, noted) : noted
    if (file) known.set(id, file)
    else known.delete(id)
  }

  async function look(link: Link, id: Id, file: FileRecord): Promise<FileRecord | undefined> {
    try {
      const found = await asLeft(link.handle, file)
      // So that it need not be read again only because its disk tells another time.
      if (found && found.modified !== file.modified) await notes.putFile(id, found).catch(() => {})
      return found
    } catch {
      // Why it cannot be looked at is told when it is to be written.
      return { ...file, changedAt: undefined }
    }
  }

  return {
    isBehind: map => !isUnchanged(known.get(map.id), map),
    doubt() {
      knownOf = undefined
    },

    async due(link, again) {
      if (knownOf !== link.id) known.clear()
      knownOf = link.id
      maps = await catalogue.list()
      for (const map of maps) if (!isCurrent(known.get(map.id), map)) await learn(link, map.id)
      const isDone = again ? isCurrent : isUnchanged
      return maps.filter(map => !isDone(known.get(map.id), map))
    },

    async write(link, entry) {
      const { id } = entry
      // Before the map is read: what comes meanwhile may not be in it.
      const file = await copyTo(link, storage, entry, known.get(id), now())
      if (!file) return false
      known.set(id, file)
      await notes.putFile(id, file)
      return true
    },

    partial: () => maps.filter(({ id }) => known.get(id)?.isPartial),

    async tellCatalogue() {
      maps = await catalogue.list().catch(() => maps)
      for (const map of maps) {
        const file = known.get(map.id)
        if (!file || !isCurrent(file, map) || file.at <= (map.copiedOutAt ?? 0)) continue
        await catalogue.patch(map.id, { copiedOutAt: file.at }).catch(() => {})
      }
    },
  }
}

/**
 * Writes a map into the folder, as far as it can be read. A file that has more of it than could be read now is left as it
 * is, and the new one is put beside it. Images may come back, and then it takes its place again; where saved steps are
 * lost, the fuller file is the user's from then on.
 * @param before what was written of the map last
 */
async function copyTo(
  link: Link,
  storage: MapStorage,
  { id, changedAt, outdated = false, trashedAt, lost = 0 }: ListedMap,
  before: FileRecord | undefined,
  now: number,
): Promise<FileRecord | undefined> {
  const found = await readForFile(storage, id)
  if (!found) return undefined
  const map = { ...found, setAside: found.setAside + lost }
  const { title, text, images, setAside } = map
  const inTrash = trashedAt !== undefined
  const earlier = [before?.fuller, before].filter(file => file !== undefined)
  const ours = earlier.filter(file => !isPoorer(map, file))
  const poorerThan = earlier.find(file => isPoorer(map, file) && setAside <= file.setAside)
  const fuller = poorerThan && (await asLeft(link.handle, poorerThan))
  const written = await writeToFolder(link.handle, { id, title, inTrash, text }, ours)
  return {
    ...written,
    images,
    setAside,
    link: link.id,
    // The clock may say less by now than it said when the map was changed.
    at: Math.max(now, changedAt),
    changedAt,
    outdated,
    isPartial: map.isPartial || fuller !== undefined,
    ...(fuller && { fuller: plain(fuller) }),
  }
}

function plain({ name, inTrash, size, modified, sum, images, setAside }: CopiedFile): CopiedFile {
  return {
    name,
    inTrash,
    size,
    modified,
    ...(sum !== undefined && { sum }),
    ...(images && { images }),
    setAside,
  }
}
