import { checksum } from '../model/checksum'
import type { MapCopies } from './copies'
import { mergeUpdates } from './mergeUpdates'
import { getPastTornName } from './pastTornName'
import type { MapId, VersionEntry } from './port'

const FOLDER = 'maps'
const IMAGES = 'images'
const VERSIONS = 'versions'
const ENDING = '.yjs'
/** Chromium writes to a file of the same name with this behind it, and then changes their places. */
const SIDE = '.crswap'
/** Of a version: what it is, and what it holds. */
const ENTRY_ENDING = '.json'
const BYTES_ENDING = '.bytes'

/** Bytes before the content of a file: its checksum, big-endian. */
const HEAD = 4

/**
 * Copies as files: one a map, and folders a map for its images and its versions. `root` gives the origin-private file system. A writable
 * stream writes to the side and takes the place of the file when it is closed, so a crash in between leaves the old copy
 * whole.
 */
export function fileCopies(root: () => Promise<FileSystemDirectoryHandle>): MapCopies {
  const folder = async (name = FOLDER) => (await root()).getDirectoryHandle(name, { create: true })
  const folderOf = async (map: MapId, name: string) =>
    (await folder(name)).getDirectoryHandle(encodeURIComponent(map), { create: true })

  /** Maps of which something lies at the side. */
  const atSide = new Set<MapId>()

  /** How often there was reason to fear that what is written is forgotten with the next start (`pastTornName.ts`). */
  let fears = 0
  /** How many of these are over. */
  let past = 0
  let gettingPast: Promise<void> | undefined

  async function getPast(): Promise<void> {
    while (past < fears) {
      gettingPast ??= getPastOnce().finally(() => {
        gettingPast = undefined
      })
      await gettingPast
    }
  }

  async function getPastOnce(): Promise<void> {
    const upTo = fears
    await getPastTornName(await folder())
    past = upTo
  }

  /** Replaces a file as a whole or leaves the old one as it is. */
  async function write(there: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
    let before: number
    do {
      await getPast()
      before = fears
      try {
        await writeFile(there, name, bytes)
      } catch (error) {
        fears++
        throw error
      }
      // Another was cut short meanwhile, perhaps before this one.
    } while (fears > before)
  }

  return {
    /**
     * With what was written to the side: a disk that was full may have Chromium forget that the two have changed places. Both
     * are states of one document, so that together they say what the later one says.
     */
    async read(map) {
      const maps = await folder()
      const state = await read(maps, fileName(map))
      const side = await read(maps, fileName(map) + SIDE).catch(() => undefined)
      if (!side) return state
      atSide.add(map)
      return state ? mergeUpdates([state, side]) : side
    },

    async write(map, state) {
      const maps = await folder()
      await write(maps, fileName(map), state)
      if (atSide.delete(map)) await remove(maps, fileName(map) + SIDE).catch(() => {})
    },

    async list() {
      const maps = new Set<MapId>()
      for await (const name of (await folder()).keys()) {
        const file = name.endsWith(SIDE) ? name.slice(0, -SIDE.length) : name
        if (file.endsWith(ENDING)) maps.add(decodeURIComponent(file.slice(0, -ENDING.length)))
      }
      return [...maps]
    },

    async readImage(map, file) {
      return read(await folderOf(map, IMAGES), file)
    },

    async writeImage(map, { file, bytes }) {
      await write(await folderOf(map, IMAGES), file, bytes)
    },

    async listVersions(map) {
      const versions = await folderOf(map, VERSIONS)
      const entries: VersionEntry[] = []
      for await (const name of versions.keys()) {
        const bytes = name.endsWith(ENTRY_ENDING) && (await read(versions, name))
        if (bytes) entries.push(JSON.parse(new TextDecoder().decode(bytes)))
      }
      return entries
    },

    async readVersion(map, id) {
      return read(await folderOf(map, VERSIONS), encodeURIComponent(id) + BYTES_ENDING)
    },

    async writeVersion(entry, bytes) {
      const versions = await folderOf(entry.map, VERSIONS)
      const name = encodeURIComponent(entry.id)
      // The entry last: what is listed can be read.
      if (bytes) await write(versions, name + BYTES_ENDING, bytes)
      await write(versions, name + ENTRY_ENDING, new TextEncoder().encode(JSON.stringify(entry)))
    },

    async removeVersions(map, ids) {
      await getPast().catch(() => {})
      const versions = await folderOf(map, VERSIONS)
      for (const name of ids.map(encodeURIComponent)) {
        await remove(versions, name + ENTRY_ENDING)
        await remove(versions, name + BYTES_ENDING)
      }
    },

    async remove(map) {
      // What is forgotten to be gone is listed again. Where there is no room for that, to remove is to make some.
      await getPast().catch(() => {})
      const maps = await folder()
      await remove(maps, fileName(map))
      await remove(maps, fileName(map) + SIDE)
      for (const name of [IMAGES, VERSIONS]) await remove(await folder(name), encodeURIComponent(map))
    },

    distrust() {
      fears++
    },
  }
}

async function read(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const handle = await folder.getFileHandle(name)
    return unseal(new Uint8Array(await (await handle.getFile()).arrayBuffer()))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  try {
    await stream.write(seal(bytes))
  } catch (error) {
    await stream.abort().catch(() => {})
    throw error
  }
  await stream.close()
}

async function remove(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true })
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

function fileName(map: MapId): string {
  return encodeURIComponent(map) + ENDING
}

function isMissing(error: unknown): boolean {
  return error instanceof Object && 'name' in error && error.name === 'NotFoundError'
}

function seal(state: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD + state.length)
  new DataView(bytes.buffer).setUint32(0, checksum(state))
  bytes.set(state, HEAD)
  return bytes
}

function unseal(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (bytes.length <= HEAD) return undefined
  const state = bytes.subarray(HEAD)
  return new DataView(bytes.buffer).getUint32(0) === checksum(state) ? state : undefined
}
