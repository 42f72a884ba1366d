import type { Bytes } from '../format'
import { MAX_ENTRIES } from './backupIndex'

/*
 * What is in a zip that somebody hands us, found without unpacking any of it (PKWARE's APPNOTE.TXT, sections 4.3 and 4.4).
 * A zip ends with a list of its files. Where that is gone, as in a download that was cut short, the files are found by the
 * head that each of them has. Names are only names: nothing is ever written under them.
 */

export interface ZipEntry {
  readonly name: string
  /** Where its head begins. */
  readonly at: number
  /** Bytes that it takes, packed; the most that they can be if the zip was cut short. */
  readonly packed: number
  /** Bytes that it has, unpacked, and their CRC-32. */
  readonly size: number
  readonly crc: number
  /** 0 is as it is, 8 is deflated; another, or −1 for one behind a password or without its sizes, cannot be read. */
  readonly method: number
}

export interface ZipList {
  readonly entries: readonly ZipEntry[]
  /** Its end is missing, and perhaps files with it. */
  readonly cutShort: boolean
}

/** Why a zip cannot be looked into: it is none, it holds more files than we read, or its files lie within one another. */
export type ZipProblem = 'no-zip' | 'too-many' | 'tangled'

/** Bytes of a file's head before its name. */
export const HEAD = 30
const HEAD_SIGN = 0x04034b50
const LISTED = 46
const LISTED_SIGN = 0x02014b50
const END = 22
const END_SIGN = 0x06054b50
/** The longest remark that can stand at the end. */
const MAX_REMARK = 0xffff
const MAX_LIST_BYTES = 32 * 1024 * 1024
/** How much of a broken zip is looked through at a time. */
const WINDOW = 4 * 1024 * 1024
const ENCRYPTED = 1
/** By this a file says that its sizes come after it: this sign, then CRC-32, packed size, size. */
const SIZES_AFTER = 8
const SIZES_SIGN = 0x08074b50
const SIZES = 16

export async function bytesOf(file: Blob, from: number, to: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer())
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Whether bytes begin as a zip does. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === HEAD_SIGN
}

export async function listZip(file: Blob): Promise<ZipList | ZipProblem> {
  if (!beginsAsZip(await bytesOf(file, 0, 4))) return 'no-zip'
  const listed = await listAtEnd(file)
  const entries = listed ?? (await lookThrough(file))
  if (entries === 'too-many' || entries.length > MAX_ENTRIES) return 'too-many'
  return tangled(entries) ? 'tangled' : { entries, cutShort: listed === undefined }
}

/** The files by the list at the end; undefined if there is none that can be read. */
async function listAtEnd(file: Blob): Promise<ZipEntry[] | 'too-many' | undefined> {
  const tail = await bytesOf(file, Math.max(0, file.size - END - MAX_REMARK), file.size)
  const view = viewOf(tail)
  let end = tail.length - END
  while (end >= 0 && view.getUint32(end, true) !== END_SIGN) end--
  if (end < 0) return undefined
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  const from = view.getUint32(end + 16, true)
  if (count > MAX_ENTRIES || length > MAX_LIST_BYTES) return 'too-many'
  if (from + length > file.size) return undefined
  return readList(await bytesOf(file, from, from + length), count)
}

function readList(list: Bytes, count: number): ZipEntry[] | undefined {
  const view = viewOf(list)
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + LISTED > list.length || view.getUint32(at, true) !== LISTED_SIGN) return undefined
    const nameEnd = at + LISTED + view.getUint16(at + 28, true)
    entries.push({
      name: decode(list.subarray(at + LISTED, nameEnd)),
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 8, true) & ENCRYPTED ? -1 : view.getUint16(at + 10, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * The files by their heads. Ours have their sizes and their checksum after them: one where those cannot be found may be
 * anything by now, and is not read.
 */
async function lookThrough(file: Blob): Promise<ZipEntry[] | 'too-many'> {
  const heads: Head[] = []
  for (let from = 0; from < file.size; from += WINDOW) {
    // What begins in a window may reach across its edge.
    const bytes = await bytesOf(file, from, from + WINDOW + HEAD + 0xffff)
    const view = viewOf(bytes)
    const last = Math.min(WINDOW, bytes.length - SIZES + 1)
    for (let at = bytes.indexOf(0x50); at >= 0 && at < last; at = bytes.indexOf(0x50, at + 1)) {
      const sign = view.getUint32(at, true)
      if (sign === SIZES_SIGN) endedAt(heads.at(-1), from + at, sizesAt(view, at + 4))
      if (sign !== HEAD_SIGN || at + HEAD > bytes.length) continue
      const name = decode(bytes.subarray(at + HEAD, at + HEAD + view.getUint16(at + 26, true)))
      // Four bytes can meet by chance; a name of ours does not.
      if (!/\.json$|^versions\/|\/versions\//.test(name)) continue
      heads.push({ name, ...headAt(view, at, from + at) })
      if (heads.length > MAX_ENTRIES) return 'too-many'
    }
  }
  return heads.map((head, index) => entryOf(head, heads[index + 1]?.at ?? file.size))
}

type Sizes = Pick<ZipEntry, 'packed' | 'size' | 'crc'>

interface Head extends Pick<ZipEntry, 'name' | 'at' | 'method'> {
  /** Where its bytes begin. */
  readonly from: number
  /** Undefined if they come after it, and as long as they have not come. */
  sizes: Sizes | undefined
}

/** The sign of sizes can meet by chance too: they belong to a head if they stand where they say that its bytes end. */
function endedAt(head: Head | undefined, at: number, sizes: Sizes): void {
  if (head && head.from + sizes.packed === at) head.sizes ??= sizes
}

function sizesAt(view: DataView, at: number): Sizes {
  return {
    crc: view.getUint32(at, true),
    packed: view.getUint32(at + 4, true),
    size: view.getUint32(at + 8, true),
  }
}

function headAt(view: DataView, offset: number, at: number): Omit<Head, 'name'> {
  const flags = view.getUint16(offset + 6, true)
  return {
    at,
    method: flags & ENCRYPTED ? -1 : view.getUint16(offset + 8, true),
    from: at + HEAD + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true),
    sizes: flags & SIZES_AFTER ? undefined : sizesAt(view, offset + 14),
  }
}

/** The file of a head; of one without its sizes, no more than that it was there before the next one. */
function entryOf({ name, at, method, sizes }: Head, end: number): ZipEntry {
  if (!sizes) return { name, at, packed: Math.max(0, end - at - HEAD), size: 0, crc: 0, method: -1 }
  return { name, at, method, ...sizes }
}

/** Whether files lie within one another: a few bytes can be made to count as terabytes in this way. */
function tangled(entries: readonly ZipEntry[]): boolean {
  const inPlace = [...entries].sort((a, b) => a.at - b.at)
  return inPlace.some(({ at, packed }, index) => {
    const next = inPlace[index + 1]
    return next !== undefined && at + HEAD + packed > next.at
  })
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
