import type { Clock } from '../../storage/clock'
import type { ListedMap, MapStorage } from '../../storage/port'
import type { FailingMaps, LinkedFolder, LinkedFolderStore } from '../../store/copiesOut'
import { randomId } from '../../store/randomId'
import { createFolderCopies } from './folderCopies'
import { folderNotes, type Link } from './folderNotes'
import { askToWrite, mayWrite } from './folderPort'
import { type Trouble, troubleOf, troubleWithFolder } from './folderTrouble'
import { restTimer } from './restTimer'

/*
 * A folder of the disk in which every map lies as a Jatra file. Every tab follows the list of maps, which hears of each
 * edit whoever made it; once a map has come to rest, the first tab to get hold of the folder writes it, and the others see
 * from what is written down beside the link that nothing is left to do. So it does not matter which tab edits, nor whether
 * a map was renamed from home or drawn in.
 */

const LOCK = 'jatra linked folder'

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

/** What is shown of a folder in every state. */
type About = Pick<LinkedFolder, 'name' | 'lastWrittenAt'>

export function createFolderKeeper({ storage, store, clock, pick }: FolderOptions): FolderKeeper {
  const { catalogue } = storage
  const notes = folderNotes(storage.settings)
  const copies = createFolderCopies(storage, notes, clock.now)
  const timer = restTimer(clock, { rest: write, again: writeNow })
  let stopFollowing: (() => void) | undefined
  let writing: Promise<void> | undefined
  let again = false
  /** With the maps of which only a part could be read the last time. */
  let all = false

  function show(state: LinkedFolder): void {
    store.setState(state, true)
  }

  function fail(reason: Trouble, about: About, maps?: FailingMaps): void {
    if (reason === 'asking') show({ state: 'asking', ...about })
    else {
      show({ state: 'failing', reason, ...about, ...(maps && { maps }) })
      if (reason === 'partly') timer.readAgain()
      else timer.tryAgain()
    }
  }

  function write(): void {
    timer.stop()
    again = writing !== undefined
    writing ??= alone(bringUpToDate).finally(() => {
      writing = undefined
      if (again) write()
    })
  }

  function writeNow(): void {
    all = true
    write()
  }

  /** Only for who has a folder: the list of maps changes with every edit. */
  function follow(wanted: boolean): void {
    if (!wanted) {
      stopFollowing?.()
      stopFollowing = undefined
      return
    }
    stopFollowing ??= catalogue.watch(maps => {
      if (maps.some(copies.isBehind)) timer.touch()
    })
  }

  async function bringUpToDate(): Promise<void> {
    let about: About = { name: '' }
    try {
      const link = await notes.link()
      follow(link !== undefined)
      if (!link) return show({ state: pick ? 'none' : 'unsupported', name: '' })
      about = aboutLink(link, await notes.writtenAt(link))
      if (!(await mayWrite(link.handle))) return fail('asking', about)
      const isThorough = all
      all = false
      await writeAll(link, about, await copies.due(link, isThorough))
    } catch (error) {
      if (!pick && !about.name) return show({ state: 'unsupported', name: '' })
      fail(told(error), about)
    }
  }

  /** Says in the end how it went; nothing if the folder was unlinked meanwhile. */
  async function writeAll(link: Link, about: About, due: readonly ListedMap[]): Promise<void> {
    const failed: ListedMap[] = []
    let reason: Trouble | undefined
    let writtenAt = about.lastWrittenAt
    try {
      for (const [done, map] of due.entries()) {
        if (!(await isStill(link))) return
        show({ state: 'writing', ...aboutLink(link, writtenAt), progress: { done, total: due.length } })
        try {
          if (await copies.write(link, map)) writtenAt = clock.now()
        } catch (error) {
          const why = told(error)
          const trouble = await troubleWithFolder(link.handle)
          if (trouble) return fail(trouble, aboutLink(link, writtenAt))
          // One map that cannot be written keeps no other back.
          failed.push(map)
          reason = why === 'full' ? 'full' : (reason ?? 'maps')
        }
      }
    } finally {
      if (writtenAt !== undefined && writtenAt !== about.lastWrittenAt)
        await notes.putWrittenAt(link, writtenAt).catch(() => {})
      await copies.tellCatalogue()
    }
    if (!(await isStill(link))) return
    const partial = copies.partial()
    const now = aboutLink(link, writtenAt)
    if (reason) fail(reason, now, failingMaps(failed))
    else if (partial.length > 0) fail('partly', now, failingMaps(partial))
    else show({ state: 'upToDate', ...now })
  }

  /** Whether nobody, in whatever tab, has unlinked the folder or linked another. */
  async function isStill({ id }: Link): Promise<boolean> {
    const isSame = (await notes.link())?.id === id
    if (!isSame) again = true
    return isSame
  }

  return {
    start() {
      const onVisibility = () => {
        if (document.visibilityState === 'visible') {
          // Back from elsewhere, where the folder may have been linked, mended or let go, and its files deleted.
          copies.doubt()
          writeNow()
        } else if (timer.isOn()) write()
      }
      document.addEventListener('visibilitychange', onVisibility)
      writeNow()
      return () => {
        document.removeEventListener('visibilitychange', onVisibility)
        follow(false)
        timer.stop()
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
      const before = await notes.link().catch(() => undefined)
      const isSame = await before?.handle.isSameEntry?.(handle).catch(() => false)
      try {
        await notes.putLink({ handle, id: before && isSame ? before.id : randomId() })
      } catch (error) {
        return fail(told(error), { name: handle.name })
      }
      writeNow()
    },

    async allow() {
      const link = await notes.link().catch(() => undefined)
      if (link && (await askToWrite(link.handle).catch(() => false))) writeNow()
    },

    async unlink() {
      timer.stop()
      const maps = await catalogue.list().catch(() => [])
      try {
        await notes.unlink(maps.map(({ id }) => id))
      } catch (error) {
        return fail(told(error), { name: store.getState().name })
      }
      writeNow()
    },

    writeNow,
  }
}

function aboutLink({ handle }: Link, lastWrittenAt: number | undefined): About {
  return { name: handle.name, ...(lastWrittenAt !== undefined && { lastWrittenAt }) }
}

/** There is at least one. */
function failingMaps(maps: readonly ListedMap[]): FailingMaps {
  return { title: maps[0]?.title ?? '', count: maps.length }
}

function told(error: unknown): Trouble {
  const trouble = troubleOf(error)
  // For whoever has to find out why.
  if (trouble === 'unknown') console.warn(error)
  return trouble
}

/** Runs when no other tab is at the folder, where the browser can see to that. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!globalThis.navigator?.locks) return work()
  await navigator.locks.request(LOCK, work)
}
