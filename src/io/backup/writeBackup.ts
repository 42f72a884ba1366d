import { Zip, ZipDeflate } from 'fflate'
import { MAX_BACKUP_BYTES, MAX_ENTRIES } from './backupIndex'

/** More than one backup can hold. */
export class BackupTooLarge extends Error {
  constructor() {
    super(`More than ${MAX_ENTRIES} files, or more than ${MAX_BACKUP_BYTES} bytes.`)
    this.name = 'BackupTooLarge'
  }
}

export interface BackupWriter {
  /** Packs one file. */
  add(name: string, content: string | Uint8Array): Promise<void>
  /** The backup, once all is added. */
  finish(): Blob
}

/** How much is packed at a time before the page has its turn again: some 10 ms on a slow machine. */
const PIECE = 128 * 1024
/** From here on, what is packed is handed to the browser, which keeps large blobs on the disk. */
const HANDED_OVER = 8 * 1024 * 1024

/** Writes a backup piece by piece: no more than one file of it is in memory as it is. */
export function createBackupWriter(): BackupWriter {
  const blobs: Blob[] = []
  let parts: Uint8Array<ArrayBuffer>[] = []
  let waiting = 0
  let written = 0
  let files = 0
  const handOver = () => {
    blobs.push(new Blob(parts))
    parts = []
    waiting = 0
  }
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(new Uint8Array(part))
    waiting += part.length
    written += part.length
    if (waiting >= HANDED_OVER) handOver()
  })

  return {
    async add(name, content) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      if (++files > MAX_ENTRIES || written + bytes.length > MAX_BACKUP_BYTES) throw new BackupTooLarge()
      const file = new ZipDeflate(name, { level: 6 })
      zip.add(file)
      let at = 0
      for (; at + PIECE < bytes.length; at += PIECE) {
        file.push(bytes.subarray(at, at + PIECE))
        await turn()
      }
      file.push(bytes.subarray(at), true)
    },

    finish() {
      zip.end()
      handOver()
      return new Blob(blobs, { type: 'application/zip' })
    },
  }
}

/** Lets the page do what has come up meanwhile. A message, since timers wait a second each in a tab that nobody looks at. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
