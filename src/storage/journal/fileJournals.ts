import type { Edit, WriterId } from '../port'
import type { Journal, Journals } from './journal'
import type { JournalOrder } from './journalWorker'
import { editsIn } from './records'

const FOLDER = 'journals'

/**
 * Journals in the origin-private file system, which `root` gives: a file a tab, in a folder a map, made with the first
 * edit. A tab holds a lock for as long as it lives, so that the others leave its file alone.
 */
export function fileJournals(
  root: () => Promise<FileSystemDirectoryHandle>,
  livingTabs: () => Promise<ReadonlySet<WriterId>> = tabsWithLock,
): Journals {
  async function folderOf(map: string): Promise<FileSystemDirectoryHandle | undefined> {
    try {
      return await (await (await root()).getDirectoryHandle(FOLDER)).getDirectoryHandle(
        encodeURIComponent(map),
      )
    } catch (error) {
      // A full disk must not be asked to make one only to look.
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
      throw error
    }
  }

  return {
    open: (map, writer) => begin([encodeURIComponent(writer), FOLDER, encodeURIComponent(map)], writer),

    async read(map, onSize) {
      const folder = await folderOf(map)
      if (!folder) return undefined
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      // Asked after it: a tab has its lock before its file, so none that begins just now passes for dead.
      const living = await livingTabs()
      const ended = names.filter(name => !living.has(decodeURIComponent(name)))
      const files = new Map<string, File>()
      for (const name of ended) {
        const file = await fileIn(folder, name)
        if (file) files.set(name, file)
      }
      onSize?.([...files.values()].reduce((sum, { size }) => sum + size, 0))
      const left = new Map<string, readonly Edit[]>()
      for (const [name, file] of files) {
        const edits = await read(file)
        if (edits) left.set(name, edits)
      }
      if (left.size === 0) return undefined
      return {
        edits: [...left.values()].flat(),
        async forget() {
          for (const [name, edits] of left) {
            // The tab may have written its last while it was read.
            const now = await read(await fileIn(folder, name))
            if (now?.length === edits.length) await folder.removeEntry(name).catch(() => {})
          }
        },
      }
    },

    async remove(map) {
      try {
        const folder = await folderOf(map)
        if (!folder) return
        const names: string[] = []
        for await (const name of folder.keys()) names.push(name)
        // One by one: that of a tab that lives keeps the folder, not the others.
        for (const name of names) await folder.removeEntry(name).catch(() => {})
      } catch {
        // Of a map that is gone they are never read.
      }
    },
  }
}

const lockOf = (writer: WriterId) => `jatra:journal:${writer}`

async function tabsWithLock(): Promise<ReadonlySet<WriterId>> {
  const { held = [] } = await navigator.locks.query()
  const names = held.flatMap(({ name }) =>
    name?.startsWith(lockOf('')) ? [name.slice(lockOf('').length)] : [],
  )
  return new Set(names)
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile()
  } catch {
    return undefined
  }
}

/** Undefined if the file cannot be read: then it stays. */
async function read(file: File | undefined): Promise<Edit[] | undefined> {
  try {
    return file && editsIn(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return undefined
  }
}

/**
 * A journal that stands by: its worker is there, and makes the file when there is something to note. Should anything about
 * it fail, it notes nothing any more: it must have no hole.
 */
function begin(path: readonly string[], writer: WriterId): Journal {
  let worker: Worker | undefined
  let over = false
  let letGo = () => {}

  /** Also of a lock that comes later. */
  function release(): void {
    over = true
    letGo()
  }

  function order(order: JournalOrder): void {
    try {
      worker?.postMessage(order)
    } catch {
      stop()
    }
  }

  function stop(): void {
    worker?.terminate()
    worker = undefined
    release()
  }

  try {
    worker = new Worker(new URL('./journalWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('error', stop)
    navigator.locks
      .request(lockOf(writer), () => {
        order({ type: 'open', path })
        return new Promise<void>(resolve => {
          letGo = resolve
          if (over) resolve()
        })
      })
      .catch(stop)
  } catch {
    stop()
  }
  return {
    note: edit => order({ type: 'note', edit }),
    noteAll: edit => order({ type: 'noteAll', edit }),
    clear: () => order({ type: 'clear' }),
    end() {
      order({ type: 'end' })
      release()
    },
  }
}
