import { type JournalMessage, journalFile, type SyncFile } from './journalFile'

/** Writes the journal of one tab apart from the page: only workers may write to a file without waiting for the disk. */
export type JournalOrder = JournalMessage | { readonly type: 'open'; readonly path: readonly string[] }

/** What only workers have. */
type SyncHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> }

let path: readonly string[] | undefined
let early: JournalMessage[] = []
let opening = false

/** Until there is a file. */
function standBy(message: JournalMessage): void {
  if (message.type === 'clear') early = []
  else if (message.type === 'end' && early.length === 0 && !opening) close()
  else early.push(message)
  openIfNeeded()
}

/** There is no room for a file, or this browser has none: what comes would have a hole before it, until all is kept. */
function withoutFile({ type }: JournalMessage): void {
  if (type === 'end') close()
  else if (type === 'clear') take = standBy
}

let take = standBy

/** Not before there is something to note: who only looks at a map makes no file. */
function openIfNeeded(): void {
  if (opening || !path || early.length === 0) return
  opening = true
  open(path).catch(() => {
    opening = false
    take = withoutFile
    takeEarly()
  })
}

/** What came while nobody knew whether there is a file. */
function takeEarly(): void {
  for (const message of early.splice(0)) take(message)
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
  takeEarly()
}

addEventListener('message', ({ data }: MessageEvent<JournalOrder>) => {
  if (data.type !== 'open') return take(data)
  path = data.path
  openIfNeeded()
})
