import type { Id } from '../../model/ids'
import type { Clock } from '../../storage/clock'
import type { ListedMap, MapStorage } from '../../storage/port'
import type { FolderFailure, LinkedFolderStore } from '../../store/copiesOut'
import { randomId } from '../../store/randomId'
import { isOurs, type WrittenFile, writeToFolder } from './folderFiles'
import { askToWrite, mayWrite } from './folderPort'
import { readForFile } from './readForFile'

/*
 * A folder of the disk in which every map lies as a Jatra file. Every tab follows the list of maps, which hears of each
 * edit whoever made it; once a map has come to rest, the first tab to get hold of the folder writes it, and the others see
 * from what is written down beside the link that nothing is left to do. So it does not matter which tab edits, nor whether
 * a map was renamed from home or drawn in.
 */

/** A map rests for so long (ms) before it is written: a word is not written letter by letter. */
const REST_MS = 3_000
/** A folder that could not be written is tried again after this (ms): a stick may be back, a disk have room again. */
const TRY_AGAIN_MS = 60_000
const LOCK = 'jatra linked folder'

const LINK = 'linkedFolder'
const fileKey = (map: Id) => `${LINK} ${map}`

/** What is written down of the folder on this device. */
interface Link {
  readonly handle: FileSystemDirectoryHandle
  /** Tells this link from earlier ones: what was written for another is not ours here. */
  readonly id: string
  readonly lastWrittenAt?: number
}

/** What is written down of each map. */
interface FileRecord extends WrittenFile {
  readonly link: string
  /** Up to when the file has the map, in ms since 1970. */
  readonly at: number
}

export interface FolderOptions {
  readonly storage: MapStorage
  readonly store: LinkedFolderStore
  readonly clock: Clock
  /** Asks for a folder; undefined where the browser writes to none. */
  readonly pick: (() => Promise<FileSystemDirectoryHandle>) | undefined
}

export interface FolderKeeper {
  /** Finds the folder that was linked before, and keeps it up to date until it is stopped. */
  start(): () => void
  choose(): Promise<void>
  allow(): Promise<void>
  unlink(): Promise<void>
  /** Brings the folder up to date now, without waiting for rest. */
  writeNow(): void
}

export function createFolderKeeper({ storage, store, clock, pick }: FolderOptions): FolderKeeper {
  const { settings, catalogue } = storage
  /** Of each map what is known to be in the folder; others may have written more since. */
  const known = new Map<Id, FileRecord>()
  let maps: readonly ListedMap[] = []
  let stopFollowing: (() => void) | undefined
  let stopWaiting: (() => void) | undefined
  let writing: Promise<void> | undefined
  let again = false

  async function readLink(): Promise<Link | undefined> {
    const link = (await settings.get(LINK).catch(() => undefined)) as Link | undefined
    return link?.handle ? link : undefined
  }

  function isBehind({ id, changedAt, trashedAt }: ListedMap): boolean {
    const file = known.get(id)
    return !file || file.at < changedAt || file.inTrash !== (trashedAt !== undefined)
  }

  function wait(ms: number): void {
    stopWaiting?.()
    stopWaiting = clock.after(ms, writeNow)
  }

  function writeNow(): void {
    stopWaiting?.()
    stopWaiting = undefined
    again = writing !== undefined
    writing ??= alone(bringUpToDate).finally(() => {
      writing = undefined
      if (again) writeNow()
    })
  }

  /** Only for who has a folder: the list of maps changes with every edit. */
  function follow(wanted: boolean): void {
    if (!wanted) {
      stopFollowing?.()
      stopFollowing = undefined
      return
    }
    stopFollowing ??= catalogue.watch(list => {
      maps = list
      if (maps.some(isBehind)) wait(REST_MS)
    })
  }

  async function bringUpToDate(): Promise<void> {
    const link = await readLink()
    follow(link !== undefined)
    if (!link) return store.setState({ state: pick ? 'none' : 'unsupported', name: '' }, true)
    const about = () => ({ name: link.handle.name, ...timeOf(link) })
    try {
      if (!(await mayWrite(link.handle))) return store.setState({ state: 'asking', ...about() }, true)
      maps = await catalogue.list()
      await learn(link)
      const lastWrittenAt = await writeAll(link, maps.filter(isBehind))
      const written = lastWrittenAt ?? link.lastWrittenAt
      store.setState(
        { state: 'upToDate', name: link.handle.name, ...timeOf({ lastWrittenAt: written }) },
        true,
      )
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === 'asking') return store.setState({ state: 'asking', ...about() }, true)
      // For whoever has to find out why.
      if (reason === 'unknown') console.warn(error)
      store.setState({ state: 'failing', reason, ...about() }, true)
      wait(TRY_AGAIN_MS)
    }
  }

  /** What any tab has written, and is still there as it was left. */
  async function learn(link: Link): Promise<void> {
    for (const map of maps) {
      if (!isBehind(map)) continue
      const file = (await settings.get(fileKey(map.id))) as FileRecord | undefined
      if (file?.link !== link.id) known.delete(map.id)
      else if (known.has(map.id) || (await isOurs(link.handle, file))) known.set(map.id, file)
      else known.set(map.id, { ...file, at: Number.NEGATIVE_INFINITY })
    }
    await tellCatalogue(maps.filter(map => !isBehind(map)))
  }

  /** Gives when the last one was written; undefined if there was none to write. */
  async function writeAll(link: Link, behind: readonly ListedMap[]): Promise<number | undefined> {
    let lastWrittenAt: number | undefined
    try {
      for (const [done, map] of behind.entries()) {
        const progress = { done, total: behind.length }
        store.setState({ state: 'writing', name: link.handle.name, ...timeOf(link), progress }, true)
        if (await writeOne(link, map)) lastWrittenAt = clock.now()
      }
    } finally {
      if (lastWrittenAt !== undefined) await settings.put(LINK, { ...link, lastWrittenAt }).catch(() => {})
      await tellCatalogue(behind.filter(map => !isBehind(map)))
    }
    return lastWrittenAt
  }

  async function writeOne(link: Link, { id, trashedAt }: ListedMap): Promise<boolean> {
    // Before it is read: what comes meanwhile may not be in it.
    const at = clock.now()
    const map = await readForFile(storage, id)
    if (!map) return false
    const inTrash = trashedAt !== undefined
    const before = known.get(id)
    const written = await writeToFolder(
      link.handle,
      { id, title: map.title, inTrash, text: map.text },
      before,
    )
    const file: FileRecord = { ...written, link: link.id, at }
    known.set(id, file)
    await settings.put(fileKey(id), file)
    return true
  }

  /** The list of maps says when a copy of each last left. That it cannot be told does no harm. */
  async function tellCatalogue(written: readonly ListedMap[]): Promise<void> {
    for (const { id, copiedOutAt = 0 } of written) {
      const at = known.get(id)?.at ?? 0
      if (at > copiedOutAt) await catalogue.patch(id, { copiedOutAt: at }).catch(() => {})
    }
  }

  return {
    start() {
      const onVisibility = () => {
        // Back from elsewhere, where the folder may have been linked, mended or let go.
        if (document.visibilityState === 'visible' || stopWaiting) writeNow()
      }
      document.addEventListener('visibilitychange', onVisibility)
      writeNow()
      return () => {
        document.removeEventListener('visibilitychange', onVisibility)
        follow(false)
        stopWaiting?.()
      }
    },

    async choose() {
      if (!pick) return
      let handle: FileSystemDirectoryHandle
      try {
        handle = await pick()
      } catch {
        // Thought better of it, or chose a folder that the browser gives to nobody; it has said so itself.
        return
      }
      const before = await readLink()
      const isSame = before && (await before.handle.isSameEntry?.(handle).catch(() => false))
      if (!isSame) known.clear()
      const link = isSame ? { ...before, handle } : { handle, id: randomId() }
      try {
        await settings.put(LINK, link)
      } catch {
        store.setState({ state: 'failing', name: handle.name, reason: 'unknown' }, true)
        return
      }
      writeNow()
    },

    async allow() {
      const link = await readLink()
      if (link && (await askToWrite(link.handle).catch(() => false))) writeNow()
    },

    async unlink() {
      stopWaiting?.()
      await settings.remove(LINK)
      await Promise.allSettled(maps.map(({ id }) => settings.remove(fileKey(id))))
      known.clear()
      writeNow()
    },

    writeNow,
  }
}

function timeOf({ lastWrittenAt }: Pick<Partial<Link>, 'lastWrittenAt'>) {
  return lastWrittenAt === undefined ? {} : { lastWrittenAt }
}

const REASONS: Readonly<Record<string, FolderFailure | 'asking'>> = {
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  NotAllowedError: 'asking',
  SecurityError: 'asking',
}

function reasonOf(error: unknown): FolderFailure | 'asking' {
  return REASONS[String(Object(error).name)] ?? 'unknown'
}

/** Runs when no other tab is at the folder, where the browser can see to that. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!globalThis.navigator?.locks) return work()
  await navigator.locks.request(LOCK, work)
}
