import { Zip, ZipDeflate } from 'fflate'
import { imageTypeOf } from '../model/imageType'
import { bytesIn } from './rows'
import { FILES, type Piece } from './survey'

/*
 * Rows and files as they are, in a zip: each table as lines of JSON, with the bytes in a row as files of their own beside
 * it. What cannot be read is listed, and stops nothing.
 */

const README = `What Jatra has kept in this browser, as it lay there.

SOURCE/TABLE.jsonl   the rows of a table, a line each; bytes in them are files, named here as {"file": "..."}
*.yjs                updates of Yjs documents (yjs.dev): all those of one map, applied in any order, are the map
files/maps/*.yjs     second copies: four bytes of checksum (CRC-32, big-endian), then such an update
files/journals/      last moments of tabs, by map: of each update its length, its checksum, and it itself; a length of 0 ends them
unreadable.txt       what the browser could not give
`

/** The zip, and how many rows or files are missing in it. */
export async function rawZip(pieces: readonly Piece[]): Promise<{ zip: Blob; unreadable: number }> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(part as Uint8Array<ArrayBuffer>)
  })
  const add = (path: string, bytes: Uint8Array) => {
    const entry = new ZipDeflate(path, { level: 6 })
    zip.add(entry)
    entry.push(bytes, true)
  }
  const addText = (path: string, text: string) => add(path, new TextEncoder().encode(text))

  const tables = new Map<string, string[]>()
  const unreadable: string[] = []
  for (const [index, piece] of pieces.entries()) {
    const path = [piece.source, piece.store].map(safe).join('/')
    try {
      const content = await piece.read()
      const bytes = bytesIn(content)
      if (piece.source === FILES && bytes) {
        add([path, ...piece.name.split('/').map(safe)].join('/'), bytes)
        continue
      }
      const line = JSON.stringify(content, (field, value: unknown) => {
        const bytes = bytesIn(value)
        if (!bytes) return value
        // The number keeps two names apart that were made safe in the same way.
        const file = `${path}/${index}-${safe(piece.name)}.${endingOf(field, bytes)}`
        add(file, bytes)
        return { file }
      })
      const lines = tables.get(path)
      if (lines) lines.push(line)
      else tables.set(path, [line])
    } catch (error) {
      unreadable.push(`${path} ${piece.name}: ${error}`)
    }
  }
  for (const [path, lines] of tables) addText(`${path}.jsonl`, `${lines.join('\n')}\n`)
  if (unreadable.length > 0) addText('unreadable.txt', `${unreadable.join('\n')}\n`)
  addText('README.txt', README)
  zip.end()
  return { zip: new Blob(parts, { type: 'application/zip' }), unreadable: unreadable.length }
}

function endingOf(field: string, bytes: Uint8Array): string {
  if (field === 'update' || field === 'state') return 'yjs'
  return imageTypeOf(bytes)?.slice('image/'.length) ?? 'bin'
}

/** A name that stays one name in any system. */
function safe(name: string): string {
  return name.replace(/[^\w.-]+/g, '_').replace(/^\.+/, '_') || '_'
}
