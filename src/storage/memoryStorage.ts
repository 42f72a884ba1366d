import { blankEntry, listed } from './catalogue'
import { StorageFailure } from './failure'
import { latestFirst } from './latestFirst'
import { mergeUpdates } from './mergeUpdates'
import {
  type CatalogueEntry,
  type KeptSteps,
  type LogRow,
  type MapId,
  type MapSize,
  type MapStorage,
  MERGED,
  type VersionEntry,
} from './port'

/** Keeps maps for as long as the tab lives: where the browser refuses to keep anything, and in tests. */
export function memoryStorage(): MapStorage {
  const logs = new Map<MapId, LogRow[]>()
  const entries = new Map<MapId, CatalogueEntry>()
  const textsOf = new Map<MapId, string>()
  const removed = new Set<MapId>()
  const images = new Map<MapId, Map<string, Uint8Array<ArrayBuffer>>>()
  const versions = new Map<MapId, Map<string, { entry: VersionEntry; bytes: Uint8Array<ArrayBuffer> }>>()
  const steps = new Map<MapId, Map<string, KeptSteps>>()
  const settings = new Map<string, unknown>()
  const listeners = new Set<() => void>()
  let last = 0
  let closed = false

  const rowsOf = (map: MapId) => logs.get(map) ?? []
  const versionsOf = (map: MapId) => versions.get(map) ?? new Map<string, { entry: VersionEntry }>()
  const listVersions = (map: MapId) => latestFirst([...versionsOf(map).values()].map(({ entry }) => entry))
  const list = () => listed([...entries.values()], [...logs.keys()])

  function changed(): void {
    for (const listener of [...listeners]) listener()
  }

  /** Calls back with a list now, and when it has changed: an edit of a map changes no list. */
  function listenTo<T>(list: () => readonly T[], onList: (list: readonly T[]) => void): () => void {
    let before = ''
    return listen(() => {
      const found = list()
      const now = JSON.stringify(found)
      if (now !== before) onList(found)
      before = now
    })
  }

  function listen(tell: () => void): () => void {
    let stopped = false
    // Never within the call that made the change: no other storage can do that, so nobody may rely on it.
    const tellSoon = () => queueMicrotask(() => !stopped && !closed && tell())
    listeners.add(tellSoon)
    tellSoon()
    return () => {
      stopped = true
      listeners.delete(tellSoon)
    }
  }

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
      changed()
      return last
    },

    follow(map, after, onRows) {
      let seen = after
      return listen(() => {
        const rows = rowsOf(map).filter(row => row.seq > seen)
        seen = rows.at(-1)?.seq ?? seen
        if (rows.length > 0) onRows(rows)
      })
    },

    async compact(map, known = []) {
      refuseRemoved(map)
      const rows = rowsOf(map)
      if (rows.length + known.length === 0) return
      const update = mergeUpdates([...rows.map(row => row.update), ...known])
      logs.set(map, [{ seq: rows.at(-1)?.seq ?? ++last, update, from: MERGED }])
      changed()
    },

    async putImage(map, { file, bytes }) {
      refuseRemoved(map)
      images.set(map, (images.get(map) ?? new Map()).set(file, bytes.slice()))
    },

    async image(map, file) {
      const own = images.get(map)?.get(file)
      if (own) return own
      const found = [...images.values()].find(files => files.has(file))?.get(file)
      if (found && !removed.has(map)) images.set(map, (images.get(map) ?? new Map()).set(file, found))
      return found
    },

    async remove(map) {
      removed.add(map)
      logs.delete(map)
      entries.delete(map)
      textsOf.delete(map)
      images.delete(map)
      versions.delete(map)
      steps.delete(map)
      changed()
    },

    async revive(map) {
      removed.delete(map)
    },

    async sizes() {
      const maps = new Set([...logs.keys(), ...images.keys(), ...versions.keys()])
      return [...maps].map(
        (map): MapSize => ({
          map,
          log: sum(rowsOf(map).map(({ update }) => update.byteLength)),
          images: sum([...(images.get(map)?.values() ?? [])].map(({ byteLength }) => byteLength)),
          versions: sum(listVersions(map).map(({ size }) => size)),
        }),
      )
    },

    catalogue: {
      list: async () => list(),
      watch: onList => listenTo(list, onList),
      async put(entry, texts) {
        refuseRemoved(entry.id)
        entries.set(entry.id, entry)
        if (texts !== undefined) textsOf.set(entry.id, texts)
        changed()
      },
      async patch(map, changes, texts) {
        refuseRemoved(map)
        entries.set(map, { ...(entries.get(map) ?? blankEntry(map)), ...changes })
        if (texts !== undefined) textsOf.set(map, texts)
        changed()
      },
      texts: async map => textsOf.get(map),
      removed: async () => [...removed],
    },

    versions: {
      list: async map => listVersions(map),
      watch: (map, onList) => listenTo(() => listVersions(map), onList),
      async put(entry, bytes) {
        refuseRemoved(entry.map)
        versions.set(
          entry.map,
          new Map(versions.get(entry.map)).set(entry.id, { entry, bytes: bytes.slice() }),
        )
        changed()
      },
      async patch(map, id, changes) {
        const kept = versions.get(map)?.get(id)
        if (kept) versions.get(map)?.set(id, { ...kept, entry: { ...kept.entry, ...changes } })
        changed()
      },
      read: async (map, id) => versions.get(map)?.get(id)?.bytes,
      async remove(map, ids) {
        for (const id of ids) versions.get(map)?.delete(id)
        changed()
      },
    },

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
    close() {
      closed = true
    },
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
