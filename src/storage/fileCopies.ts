import { checksum } from '../model/checksum'
import type { MapCopies } from './copies'
import type { MapId } from './port'

const FOLDER = 'maps'
const ENDING = '.yjs'

/** Bytes before the update in a file: its checksum, big-endian. */
const HEAD = 4

/**
 * Copies as files, one a map. `root` gives the origin-private file system. A writable stream writes to the side and takes
 * the place of the file when it is closed, so a crash in between leaves the old copy whole.
 */
export function fileCopies(root: () => Promise<FileSystemDirectoryHandle>): MapCopies {
  const folder = async () => (await root()).getDirectoryHandle(FOLDER, { create: true })

  return {
    async read(map) {
      try {
        const handle = await (await folder()).getFileHandle(fileName(map))
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
        return unseal(bytes)
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },

    async write(map, state) {
      const handle = await (await folder()).getFileHandle(fileName(map), { create: true })
      const stream = await handle.createWritable()
      try {
        await stream.write(seal(state))
      } catch (error) {
        await stream.abort().catch(() => {})
        throw error
      }
      await stream.close()
    },

    async list() {
      const maps: MapId[] = []
      for await (const name of (await folder()).keys()) {
        if (name.endsWith(ENDING)) maps.push(decodeURIComponent(name.slice(0, -ENDING.length)))
      }
      return maps
    },

    async remove(map) {
      try {
        await (await folder()).removeEntry(fileName(map))
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    },
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

function unseal(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length <= HEAD) return undefined
  const state = bytes.subarray(HEAD)
  return new DataView(bytes.buffer).getUint32(0) === checksum(state) ? state : undefined
}
