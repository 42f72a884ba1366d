import type { Id } from '../model/ids'
import type { LoadedMap, MapStorage, StoredImage } from '../storage/port'

/** A map that this window has in memory. */
export interface InMemory {
  /** The storage has all of it. */
  isSaved(): boolean
  /** All of it as one update. */
  encode(): Uint8Array
  /** How many saved steps could not be read when it was opened. */
  readonly setAside: number
  /** Images that are nowhere else. */
  unsavedImages(): readonly StoredImage[]
}

const inMemory = new Map<Id, Set<InMemory>>()

/** Until it is called off: the map is kept, and nobody edits it here any more. */
export function holdInMemory(id: Id, map: InMemory): () => void {
  const held = inMemory.get(id) ?? new Set()
  inMemory.set(id, held.add(map))
  return () => {
    held.delete(map)
    if (held.size === 0 && inMemory.get(id) === held) inMemory.delete(id)
  }
}

/**
 * Maps as this window has them, where it has more than the storage: for copies that leave the browser, which are never as
 * much wanted as when it takes nothing any more.
 */
export function withUnsaved(storage: MapStorage): MapStorage {
  return {
    ...storage,

    async load(id) {
      // Before and after: what is saved while the log is read may be in neither else.
      const before = unsavedStates(id)
      const loaded = await storage.load(id).catch(error => {
        const open = [...(inMemory.get(id) ?? [])]
        if (open.length === 0) throw error
        const setAside = Math.max(...open.map(map => map.setAside))
        return { ...NOTHING, setAside, updates: open.map(map => map.encode()) }
      })
      const states = [...before, ...unsavedStates(id)]
      return states.length > 0 ? { ...loaded, updates: [...loaded.updates, ...states] } : loaded
    },

    async image(id, file) {
      return unsavedImage(id, file) ?? storage.image(id, file)
    },
  }
}

const NOTHING: LoadedMap = { updates: [], last: 0, setAside: 0, fromCopy: false, copyUnread: false }

function unsavedStates(id: Id): Uint8Array[] {
  return [...(inMemory.get(id) ?? [])].filter(map => !map.isSaved()).map(map => map.encode())
}

function unsavedImage(id: Id, file: string): StoredImage['bytes'] | undefined {
  const images = [...(inMemory.get(id) ?? [])].flatMap(map => map.unsavedImages())
  return images.find(image => image.file === file)?.bytes
}
