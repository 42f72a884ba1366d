import { type JournalMessage, journalFile, type SyncFile } from './journalFile'

/** Writes the journal of one tab apart from the page: only workers may write to a file without waiting for the disk. */
export type JournalOrder = JournalMessage | { readonly type: 'open'; readonly path: readonly string[] }

/** What only workers have. */
type SyncHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> }

let path: readonly string[] | undefined
let early: JournalMessage[] = []
let opening = false

/** Until there is a file. */
let take = (message: JournalMessage): void => {
  if (message.type === 'clear') early = []
  else if (message.type === 'end' && early.length === 0 && !opening) close()
  else early.push(message)
  openIfNeeded()
}

/** Not before there is something to note: who only looks at a map makes no file. */
function openIfNeeded(): void {
  if (opening || !path || early.length === 0) return
  opening = true
  open(path).catch(() => {
    // This browser has no such files: there is no journal.
    take = ({ type }) => type === 'end' && close()
    early.forEach(take)
    early = []
  })
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
  path = data.path
  openIfNeeded()
})
