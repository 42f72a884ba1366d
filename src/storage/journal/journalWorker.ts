import { type JournalMessage, journalFile, type SyncFile } from './journalFile'

/** Writes the journal of one tab apart from the page: only workers may write to a file without waiting for the disk. */
export type JournalOrder = JournalMessage | { readonly type: 'open'; readonly path: readonly string[] }

/** What only workers have. */
type SyncHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> }

let early: JournalMessage[] = []
let take = (message: JournalMessage): void => {
  if (message.type === 'clear') early = []
  early.push(message)
}

async function open([file = '', ...folders]: readonly string[]): Promise<void> {
  let folder = await navigator.storage.getDirectory()
  for (const name of folders) folder = await folder.getDirectoryHandle(name, { create: true })
  const handle = (await folder.getFileHandle(file, { create: true })) as SyncHandle
  const journal = journalFile(await handle.createSyncAccessHandle())
  take = message => {
    journal.take(message)
    if (message.type !== 'end') return
    if (!journal.isEmpty()) return close()
    void folder
      .removeEntry(file)
      .catch(() => {})
      .finally(close)
  }
  early.forEach(take)
  early = []
}

addEventListener('message', ({ data }: MessageEvent<JournalOrder>) => {
  if (data.type !== 'open') return take(data)
  open(data.path).catch(() => {
    // This browser has no such files: there is no journal.
    early = []
    take = ({ type }) => type === 'end' && close()
  })
})
