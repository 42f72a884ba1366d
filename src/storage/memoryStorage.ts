import { checksum } from '../model/checksum'
import { StorageFailure } from './failure'
import { memoryCatalogue } from './memoryCatalogue'
import { memoryTells } from './memoryTells'
import { memoryVersions } from './memoryVersions'
import { mergeUpdates } from './mergeUpdates'
import { type KeptSteps, type LogRow, type MapId, type MapStorage, MERGED } from './port'

/** Keeps maps for as long as the tab lives: where the browser refuses to keep anything, and in tests. */
export function memoryStorage(): MapStorage {
  const logs = new Map<MapId, LogRow[]>()
  const removed = new Set<MapId>()
  const images = new Map<MapId, Map<string, Uint8Array<ArrayBuffer>>>()
  const steps = new Map<MapId, Map<string, KeptSteps>>()
  const settings = new Map<string, unknown>()
  const tells = memoryTells()
  const { forget, ...catalogue } = memoryCatalogue(tells, () => [...logs.keys()], removed, refuseRemoved)
  const { sizes: sizesOfVersions, removeAll, ...versions } = memoryVersions(tells, refuseRemoved)
  let last = 0

  const rowsOf = (map: MapId) => logs.get(map) ?? []
  const imagesOf = (map: MapId) => images.get(map) ?? new Map<string, Uint8Array<ArrayBuffer>>()

  function refuseRemoved(map: MapId): void {
    if (removed.has(map)) throw new StorageFailure('removed')
  }

  return {
    durable: false,

    async load(map) {
      const rows = rowsOf(map)
      return {
        updates: rows.map(row => row.update),
        last: rows.at(-1)?.seq ?? 0,
        setAside: 0,
        fromCopy: false,
        copyUnread: false,
      }
    },

    async append(map, updates, from) {
      refuseRemoved(map)
      logs.set(map, [...rowsOf(map), ...updates.map(update => ({ seq: ++last, update, from }))])
      tells.changed()
      return last
    },

    follow(map, after, onRows) {
      let seen = after
      return tells.listen(() => {
        const rows = rowsOf(map).filter(row => row.seq > seen)
        seen = rows.at(-1)?.seq ?? seen
        if (rows.length > 0) onRows(rows)
      })
    },

    async readBack(map, first) {
      refuseRemoved(map)
      const rows = rowsOf(map).filter(row => row.seq >= first)
      return rows.map(({ seq, from, update }) => ({ seq, from, sum: checksum(update) }))
    },

    async compact(map, known = []) {
      refuseRemoved(map)
      const rows = rowsOf(map)
      if (rows.length + known.length === 0) return
      const update = mergeUpdates([...rows.map(row => row.update), ...known])
      logs.set(map, [{ seq: rows.at(-1)?.seq ?? ++last, update, from: MERGED }])
      tells.changed()
    },

    copy: async () => {},
    copyImages: async () => {},

    async putImage(map, { file, bytes }) {
      refuseRemoved(map)
      images.set(map, imagesOf(map).set(file, bytes.slice()))
    },

    async image(map, file) {
      const own = imagesOf(map).get(file)
      if (own) return own
      const found = [...images.values()].find(files => files.has(file))?.get(file)
      if (found && !removed.has(map)) images.set(map, imagesOf(map).set(file, found))
      return found
    },

    async remove(map, only = () => true) {
      if (!only((await catalogue.list()).find(({ id }) => id === map))) return
      removed.add(map)
      logs.delete(map)
      forget(map)
      images.delete(map)
      removeAll(map)
      steps.delete(map)
      tells.changed()
    },

    onRemoved(map, listener) {
      const stop = tells.listen(() => {
        if (!removed.has(map)) return
        stop()
        listener()
      })
      return stop
    },

    async revive(map) {
      removed.delete(map)
    },

    async sizes() {
      const ofVersions = sizesOfVersions()
      const maps = new Set([...logs.keys(), ...images.keys(), ...ofVersions.keys()])
      return [...maps].map(map => ({
        map,
        log: bytesOf(rowsOf(map).map(({ update }) => update)),
        images: bytesOf(imagesOf(map).values()),
        versions: ofVersions.get(map) ?? 0,
      }))
    },

    catalogue,
    versions,

    steps: {
      list: async map => [...(steps.get(map)?.values() ?? [])].sort((a, b) => b.at - a.at),
      async put(kept) {
        refuseRemoved(kept.map)
        steps.set(kept.map, new Map(steps.get(kept.map)).set(kept.tab, kept))
      },
      async remove(map, tabs) {
        for (const tab of tabs) steps.get(map)?.delete(tab)
      },
    },

    settings: {
      get: async key => settings.get(key),
      put: async (key, value) => void settings.set(key, value),
      remove: async key => void settings.delete(key),
    },

    onOutdated: () => () => {},
    onLost: () => () => {},
    close: tells.close,
  }
}

function bytesOf(all: Iterable<Uint8Array>): number {
  let total = 0
  for (const { byteLength } of all) total += byteLength
  return total
}
