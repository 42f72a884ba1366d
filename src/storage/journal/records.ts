import { checksum } from '../../model/checksum'

/** Bytes before an update: its length and its checksum, big-endian. */
const HEAD = 8
/** A length of nothing: here the journal ends, whatever an earlier one has left behind it. */
const END = 4

/** An update as it stands in a journal, with the end behind it. The next one goes over the end: `size` is without. */
export function recordOf(update: Uint8Array): { bytes: Uint8Array<ArrayBuffer>; size: number } {
  const size = HEAD + update.length
  const bytes = new Uint8Array(size + END)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, update.length)
  view.setUint32(4, checksum(update))
  bytes.set(update, HEAD)
  return { bytes, size }
}

/** What a journal holds up to its end, or to the first record that was cut short or is not as it was written. */
export function updatesIn(journal: Uint8Array<ArrayBuffer>): Uint8Array[] {
  const view = new DataView(journal.buffer, journal.byteOffset, journal.byteLength)
  const updates: Uint8Array[] = []
  for (let at = 0; at + HEAD <= journal.length; ) {
    const length = view.getUint32(at)
    const update = journal.slice(at + HEAD, at + HEAD + length)
    if (length === 0 || update.length < length || checksum(update) !== view.getUint32(at + 4)) break
    updates.push(update)
    at += HEAD + length
  }
  return updates
}
