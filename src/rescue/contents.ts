import { checksum } from '../model/checksum'
import { editsIn } from '../storage/journal/records'
import type { Edit } from '../storage/port'
import { bytesIn, field } from './rows'
import { FILES, type Piece } from './survey'

/** Fields in which rows have their bytes: of the log, of second copies, of images and versions, of entries of versions. */
const BYTES = ['update', 'state', 'bytes', 'entry']

/** Files of second copies begin with the checksum of the rest, big-endian. */
const HEAD = 4

/** The bytes of a row or file; undefined if they cannot be read, or are not what was written. */
export async function contentsOf(piece: Piece): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const found = await piece.read()
    if (piece.source === FILES) return unsealed(bytesIn(found))
    const bytes = bytesIn(BYTES.map(name => field(found, name)).find(value => value !== undefined))
    const sum = field(found, 'sum')
    return bytes && (sum === undefined || checksum(bytes) === sum) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** What a journal holds; nothing if it cannot be read: most of what is noted is in the log as well. */
export async function notedIn(piece: Piece): Promise<Edit[]> {
  try {
    const journal = bytesIn(await piece.read())
    return journal ? editsIn(journal) : []
  } catch {
    return []
  }
}

function unsealed(bytes: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (!bytes || bytes.length <= HEAD) return undefined
  const content = bytes.slice(HEAD)
  return new DataView(bytes.buffer).getUint32(0) === checksum(content) ? content : undefined
}
