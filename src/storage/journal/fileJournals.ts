import type { Journal, Journals } from './journal'
import type { JournalOrder } from './journalWorker'
import { updatesIn } from './records'

const FOLDER = 'journals'

/** Journals in the origin-private file system, which `root` gives: a file a tab, in a folder a map. */
export function fileJournals(root: () => Promise<FileSystemDirectoryHandle>): Journals {
  const all = async () => (await root()).getDirectoryHandle(FOLDER, { create: true })

  return {
    open(map, writer): Journal {
      const worker = new Worker(new URL('./journalWorker.ts', import.meta.url), { type: 'module' })
      const order = (order: JournalOrder) => worker.postMessage(order)
      order({ type: 'open', path: [encodeURIComponent(writer), FOLDER, encodeURIComponent(map)] })
      return {
        note: update => order({ type: 'note', update }),
        pause: () => order({ type: 'pause' }),
        clear: () => order({ type: 'clear' }),
        end: () => order({ type: 'end' }),
      }
    },

    async read(map) {
      const folder = await (await all()).getDirectoryHandle(encodeURIComponent(map), { create: true })
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      const updates = await Promise.all(names.map(name => read(folder, name)))
      return {
        updates: updates.flat(),
        async forget() {
          // Of a tab that lives, the browser does not let the file go.
          for (const name of names) await folder.removeEntry(name).catch(() => {})
        },
      }
    },

    async remove(map) {
      await (await all()).removeEntry(encodeURIComponent(map), { recursive: true }).catch(() => {})
    },
  }
}

async function read(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array[]> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return updatesIn(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // Gone meanwhile, or of a tab that has it to itself: what that one notes, it commits.
    return []
  }
}
