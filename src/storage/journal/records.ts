import { checksum } from '../../model/checksum'
import { type Edit, isUpdate } from '../port'

/*
 * A journal is a row of records: the length of what follows, its checksum (CRC-32), and it itself, which is an update. Where
 * the first bit of the length is set it is an image instead, with its checksum inverted: the length of its name, its name,
 * its bytes. Numbers are big-endian.
 */

/** Bytes before an edit: its length and its checksum. */
const HEAD = 8
/** Bytes of a length of nothing: here the journal ends, whatever an earlier one has left behind it. */
export const END = 4
const IMAGE = 0x8000_0000

/** An edit as it stands in a journal, with the end behind it. The next one goes over the end: `size` is without. */
export function recordOf(edit: Edit): { bytes: Uint8Array<ArrayBuffer>; size: number } {
  const content = isUpdate(edit) ? edit : imageRecord(edit.file, edit.bytes)
  const size = HEAD + content.length
  const bytes = new Uint8Array(size + END)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length + (isUpdate(edit) ? 0 : IMAGE))
  view.setUint32(4, sumOf(content, !isUpdate(edit)))
  bytes.set(content, HEAD)
  return { bytes, size }
}

/** What a journal holds up to its end, or to the first record that was cut short or is not as it was written. */
export function editsIn(journal: Uint8Array<ArrayBuffer>): Edit[] {
  const view = new DataView(journal.buffer, journal.byteOffset, journal.byteLength)
  const edits: Edit[] = []
  for (let at = 0; at + HEAD <= journal.length; ) {
    const isImage = view.getUint32(at) >= IMAGE
    const length = view.getUint32(at) - (isImage ? IMAGE : 0)
    const content = journal.slice(at + HEAD, at + HEAD + length)
    if (length === 0 || content.length < length || sumOf(content, isImage) !== view.getUint32(at + 4)) break
    edits.push(isImage ? imageIn(content) : content)
    at += HEAD + length
  }
  return edits
}

/** Of images turned round: else one changed bit could make an update of an image. */
function sumOf(content: Uint8Array, isImage: boolean): number {
  return (isImage ? ~checksum(content) : checksum(content)) >>> 0
}

/** Names of images are 64 letters (`sha256`). */
function imageRecord(file: string, bytes: Uint8Array): Uint8Array {
  const name = new TextEncoder().encode(file)
  const record = new Uint8Array(1 + name.length + bytes.length)
  record[0] = name.length
  record.set(name, 1)
  record.set(bytes, 1 + name.length)
  return record
}

function imageIn(record: Uint8Array<ArrayBuffer>) {
  const start = 1 + (record[0] ?? 0)
  return { file: new TextDecoder().decode(record.subarray(1, start)), bytes: record.slice(start) }
}
