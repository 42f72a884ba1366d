import { latestFirst } from './latestFirst'
import type { MemoryTells } from './memoryTells'
import type { MapId, VersionEntry, Versions } from './port'

interface Version {
  readonly entry: VersionEntry
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface MemoryVersions extends Versions {
  /** Maps that have versions, and the bytes that these take. */
  sizes(): Map<MapId, number>
  removeAll(map: MapId): void
}

export function memoryVersions(tells: MemoryTells, refuseRemoved: (map: MapId) => void): MemoryVersions {
  const versions = new Map<MapId, Map<string, Version>>()
  const list = (map: MapId) => latestFirst([...(versions.get(map)?.values() ?? [])].map(({ entry }) => entry))

  return {
    list: async map => list(map),
    watch: (map, onList) => tells.listenTo(() => list(map), onList),

    async put(entry, bytes) {
      refuseRemoved(entry.map)
      const ofMap = new Map(versions.get(entry.map)).set(entry.id, { entry, bytes: bytes.slice() })
      versions.set(entry.map, ofMap)
      tells.changed()
    },

    async patch(map, id, changes) {
      const kept = versions.get(map)?.get(id)
      if (kept) versions.get(map)?.set(id, { ...kept, entry: { ...kept.entry, ...changes } })
      tells.changed()
    },

    read: async (map, id) => versions.get(map)?.get(id)?.bytes,

    async remove(map, ids) {
      for (const id of ids) versions.get(map)?.delete(id)
      tells.changed()
    },

    sizes: () =>
      new Map([...versions.keys()].map(map => [map, list(map).reduce((total, { size }) => total + size, 0)])),
    removeAll: map => void versions.delete(map),
  }
}
