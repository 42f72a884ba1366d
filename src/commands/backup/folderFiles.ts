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
  /** When it was written, by the disk's own clock. */
  readonly modified: number
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
 * Writes a map into the folder, and takes away what we wrote of it `before`, if that has another name or place by now.
 * The old file is whole until the new one is: a writable stream writes to the side and changes places when it is closed.
 */
export async function writeToFolder(
  root: FileSystemDirectoryHandle,
  map: ToWrite,
  before: WrittenFile | undefined,
): Promise<WrittenFile> {
  const content = new TextEncoder().encode(map.text)
  const folder = await folderOf(root, map.inTrash, true)
  const name = await freeName(root, folder, map, content, before)
  const handle = await folder.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  try {
    await stream.write(content)
  } catch (error) {
    await stream.abort().catch(() => {})
    throw error
  }
  await stream.close()
  const { size, lastModified } = await handle.getFile()
  const written = { name, inTrash: map.inTrash, size, modified: lastModified }
  const hasMoved = before && (before.name !== name || before.inTrash !== map.inTrash)
  if (hasMoved) await takeAway(root, before)
  return written
}

async function takeAway(root: FileSystemDirectoryHandle, written: WrittenFile): Promise<void> {
  try {
    if (!(await isOurs(root, written))) return
    await (await folderOf(root, written.inTrash, false)).removeEntry(written.name)
  } catch {
    // One copy more than needed is no harm.
  }
}

/** Whether a file is still there as we left it. */
export async function isOurs(root: FileSystemDirectoryHandle, written: WrittenFile): Promise<boolean> {
  try {
    const folder = await folderOf(root, written.inTrash, false)
    const file = await fileIn(folder, written.name)
    return file?.size === written.size && file.lastModified === written.modified
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** A name that is nobody else's: not there yet, ours, or of a file that says the same. */
async function freeName(
  root: FileSystemDirectoryHandle,
  folder: FileSystemDirectoryHandle,
  { id, title, inTrash }: ToWrite,
  content: Uint8Array,
  before: WrittenFile | undefined,
): Promise<string> {
  for (let take = 1; take <= MOST_NAMES; take++) {
    const name = nameInFolder(title, id, take)
    const file = await fileIn(folder, name)
    const wasHere = before?.name === name && before.inTrash === inTrash
    // An empty one was begun, by us or by a program that means to go on: it holds nothing.
    if (!file?.size || (wasHere && (await isOurs(root, before))) || (await saySame(file, content)))
      return name
  }
  throw new Error('All names for this map are taken.')
}

async function saySame(file: Blob, content: Uint8Array): Promise<boolean> {
  if (file.size !== content.length) return false
  const there = new Uint8Array(await file.arrayBuffer())
  return there.every((byte, index) => byte === content[index])
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
