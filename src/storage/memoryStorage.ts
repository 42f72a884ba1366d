import { blankEntry, listed } from './catalogue'
import { StorageFailure } from './failure'
import { mergeUpdates } from './mergeUpdates'
import { type CatalogueEntry, type LogRow, type MapId, type MapStorage, MERGED } from './port'

/** Keeps maps for as long as the tab lives: where the browser refuses to keep anything, and in tests. */
export function memoryStorage(): MapStorage {
  const logs = new Map<MapId, LogRow[]>()
  const entries = new Map<MapId, CatalogueEntry>()
  const textsOf = new Map<MapId, string>()
  const removed = new Set<MapId>()
  const images = new Map<MapId, Map<string, Uint8Array<ArrayBuffer>>>()
  const listeners = new Set<() => void>()
  let last = 0
  let closed = false

  const rowsOf = (map: MapId) => logs.get(map) ?? []
  const list = () => listed([...entries.values()], [...logs.keys()])

  function changed(): void {
    for (const listener of [...listeners]) listener()
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
      changed()
    },

    catalogue: {
      list: async () => list(),
      watch(onList) {
        let before = ''
        return listen(() => {
          const maps = list()
          // Edits of maps change nothing here.
          const now = JSON.stringify(maps)
          if (now !== before) onList(maps)
          before = now
        })
      },
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

    onOutdated: () => () => {},
    close() {
      closed = true
    },
  }
}
