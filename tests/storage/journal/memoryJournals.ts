import { fileJournals } from '../../../src/storage/journal/fileJournals'
import type { Journals } from '../../../src/storage/journal/journal'
import { journalFile } from '../../../src/storage/journal/journalFile'
import { MemoryDirectory } from '../memoryDirectory'

/** Journals in folders in memory; a tab writes to its file as its worker does, only without one. */
export function memoryJournals() {
  const living = new Set<string>()
  const root = new MemoryDirectory()
  const folder = async (map: string) => (await root.getDirectoryHandle('journals')).getDirectoryHandle(map)
  const journals: Journals = {
    ...fileJournals(
      async () => root.asHandle(),
      async () => living,
    ),
    open(map, writer) {
      living.add(writer)
      let bytes = new Uint8Array()
      const file = journalFile({
        write(written, { at }) {
          const grown = new Uint8Array(Math.max(bytes.length, at + written.length))
          grown.set(bytes)
          grown.set(written, at)
          bytes = grown
          void folder(map).then(({ files }) => files.set(writer, grown))
          return written.length
        },
        truncate() {},
        close() {},
      })
      return {
        note: edit => file.take({ type: 'note', edit }),
        noteAll: edit => file.take({ type: 'noteAll', edit }),
        clear: () => file.take({ type: 'clear' }),
        end() {
          file.take({ type: 'end' })
          living.delete(writer)
        },
      }
    },
  }
  return {
    journals,
    /** The browser is killed: what a tab has written is all that is left of it. */
    kill: (writer: string) => living.delete(writer),
    files: async (map: string) => [...(await folder(map)).files.keys()],
  }
}
