import { checksum } from '../../model/checksum'
import type { Id } from '../../model/ids'
import { nameInFolder } from './copyName'

/*
 * Files of maps in a folder that belongs to the user, who may put, change and delete there what he likes. Ours is only
 * what we wrote and nobody has changed since: nothing else is ever written over or taken away.
 */

/** Where maps lie that are in the trash. */
export const TRASH_FOLDER = 'Trash'

/** A file as we left it. */
export interface WrittenFile {
  readonly name: string
  readonly inTrash: boolean
  /** Bytes. */
  readonly size: number
  /** When it was written, by the disk's own clock. Some disks tell another time when they are back. */
  readonly modified: number
  /** `checksum` of what is in it; absent if an earlier release wrote it. */
  readonly sum?: number
}

export interface ToWrite {
  readonly id: Id
  readonly title: string
  readonly inTrash: boolean
  readonly text: string
}

/** Names that are tried before giving up: each that is taken holds another file of this map. */
const MOST_NAMES = 100

/**
 * Writes a map into the folder, and takes away those of `ours`, what we wrote of it before and it may take the place of,
 * that have another name or place. The old file is whole until the new one is: a writable stream writes to the side and
 * changes places when it is closed.
 */
export async function writeToFolder(
  root: FileSystemDirectoryHandle,
  map: ToWrite,
  ours: readonly WrittenFile[],
): Promise<WrittenFile> {
  const content = new TextEncoder().encode(map.text)
  const { inTrash } = map
  const folder = await folderOf(root, inTrash, true)
  const { name, there } = await freeName(folder, map, content, ours)
  const { size, lastModified } = there ?? (await write(folder, name, content))
  const written = { name, inTrash, size, modified: lastModified, sum: checksum(content) }
  for (const file of ours) if (!isAt(file, written)) await takeAway(root, file)
  return written
}

async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<File> {
  const handle = await folder.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  try {
    await stream.write(content)
  } catch (error) {
    await stream.abort().catch(() => {})
    throw error
  }
  await stream.close()
  return handle.getFile()
}

async function takeAway(root: FileSystemDirectoryHandle, written: WrittenFile): Promise<void> {
  try {
    if (await asLeft(root, written))
      await (await folderOf(root, written.inTrash, false)).removeEntry(written.name)
  } catch {
    // One copy more than needed is no harm.
  }
}

/** A file that is still there as we left it, with the time that its disk gives it now; else undefined. */
export async function asLeft<T extends WrittenFile>(
  root: FileSystemDirectoryHandle,
  written: T,
): Promise<T | undefined> {
  try {
    const file = await fileIn(await folderOf(root, written.inTrash, false), written.name)
    if (!file || !(await isUnchanged(file, written))) return undefined
    return { ...written, modified: file.lastModified }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function isUnchanged(file: File, { size, modified, sum }: WrittenFile): Promise<boolean> {
  if (file.size !== size) return false
  return file.lastModified === modified || checksum(new Uint8Array(await file.arrayBuffer())) === sum
}

interface FreeName {
  readonly name: string
  /** The file of that name, if it says what is to be written already. */
  readonly there?: File
}

/** By its title; if the disk or the browser takes no name with that, by its id alone. */
async function freeName(
  folder: FileSystemDirectoryHandle,
  map: ToWrite,
  content: Uint8Array,
  ours: readonly WrittenFile[],
): Promise<FreeName> {
  try {
    return await firstFree(folder, map, content, ours)
  } catch (error) {
    if (Object(error).name !== 'TypeError') throw error
    return firstFree(folder, { ...map, title: '' }, content, ours)
  }
}

/** A name that is nobody else's: not there yet, ours, or of a file that says the same. */
async function firstFree(
  folder: FileSystemDirectoryHandle,
  { id, title, inTrash }: ToWrite,
  content: Uint8Array,
  ours: readonly WrittenFile[],
): Promise<FreeName> {
  for (let take = 1; take <= MOST_NAMES; take++) {
    const name = nameInFolder(title, id, take)
    const file = await fileIn(folder, name)
    // An empty one was begun, by us or by a program that means to go on: it holds nothing.
    if (!file?.size) return { name }
    if (await saySame(file, content)) return { name, there: file }
    const own = ours.find(written => isAt(written, { name, inTrash }))
    if (own && (await isUnchanged(file, own))) return { name }
  }
  throw new Error('All names for this map are taken.')
}

async function saySame(file: Blob, content: Uint8Array): Promise<boolean> {
  if (file.size !== content.length) return false
  const there = new Uint8Array(await file.arrayBuffer())
  return there.every((byte, index) => byte === content[index])
}

type Place = Pick<WrittenFile, 'name' | 'inTrash'>

function isAt(file: Place, { name, inTrash }: Place): boolean {
  return file.name === name && file.inTrash === inTrash
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function folderOf(root: FileSystemDirectoryHandle, inTrash: boolean, create: boolean) {
  return inTrash ? root.getDirectoryHandle(TRASH_FOLDER, { create }) : Promise.resolve(root)
}

function isMissing(error: unknown): boolean {
  return Object(error).name === 'NotFoundError'
}
