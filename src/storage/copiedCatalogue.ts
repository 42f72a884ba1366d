import { patched } from './cardTimes'
import { listed } from './catalogue'
import type { MapCopies } from './copies'
import { asFailure, isFinal } from './failure'
import type { Catalogue, CatalogueEntry, ListedMap, MapId } from './port'

/**
 * The catalogue of the log, with the maps of which only the copy is left. Where the database cannot be reached, all maps are
 * listed by their copies, as the database told of them last, and cards that it could not take are shown from memory: a map
 * is found by its title.
 */
export function copiedCatalogue(log: Catalogue, copies: MapCopies): Catalogue {
  const cards = new Map<MapId, CatalogueEntry>()
  const textsOf = new Map<MapId, string>()
  /** Maps as the log told of them last, and what this tab has told it since. */
  let lastTold = new Map<MapId, CatalogueEntry>()
  /** Those who watch. */
  const listeners = new Set<() => void>()

  async function withCopied(maps: readonly ListedMap[]): Promise<ListedMap[]> {
    const all = await joined(maps)
    lastTold = new Map(all.map(entry => [entry.id, entry]))
    return all
  }

  async function joined(maps: readonly ListedMap[]): Promise<ListedMap[]> {
    try {
      const [ids, removed] = await Promise.all([copies.list(), log.removed()])
      return listed(
        maps,
        ids.filter(id => !removed.includes(id)),
      )
    } catch {
      return [...maps]
    }
  }

  async function list(): Promise<ListedMap[]> {
    try {
      return await withCopied(await log.list())
    } catch (error) {
      const entries = new Map([...lastTold, ...cards])
      // A newer release keeps the maps now. Here they are shown as they were: which of them have copies says nothing.
      if (asFailure(error).reason === 'outdated' && entries.size > 0) return listed([...entries.values()], [])
      const ids = await copies.list().catch((): MapId[] => [])
      if (ids.length === 0) throw error
      return listed(
        ids.flatMap(id => entries.get(id) ?? []),
        ids,
      )
    }
  }

  /** Remembers what a card shows when the database does not take it. Who wrote it hears of the failure all the same. */
  async function write(
    map: MapId,
    changes: Partial<CatalogueEntry>,
    texts: string | undefined,
    written: Promise<void>,
  ): Promise<void> {
    try {
      await written
    } catch (error) {
      if (!isFinal(asFailure(error).reason)) {
        // Only the database knows what is in the trash.
        const { trashedAt: _, ...shown } = changes
        cards.set(map, patched(map, cards.get(map) ?? lastTold.get(map), shown))
        if (texts !== undefined) textsOf.set(map, texts)
        for (const listener of [...listeners]) listener()
      }
      throw error
    }
    lastTold.set(map, patched(map, lastTold.get(map), changes))
    cards.delete(map)
    textsOf.delete(map)
  }

  return {
    ...log,
    list,

    watch(onList) {
      let newest = 0
      let stopped = false
      const tell = async (found: Promise<readonly ListedMap[]>) => {
        const turn = ++newest
        const all = await found.catch(() => undefined)
        if (all && turn === newest && !stopped) onList(all)
      }
      const tellAll = () => void tell(list())
      // Also where the log cannot be read and has nothing to tell.
      tellAll()
      listeners.add(tellAll)
      const stop = log.watch(maps => void tell(withCopied(maps)))
      return () => {
        stopped = true
        listeners.delete(tellAll)
        stop()
      }
    },

    put: (entry, texts) => write(entry.id, entry, texts, log.put(entry, texts)),
    patch: (map, changes, texts) => write(map, changes, texts, log.patch(map, changes, texts)),
    texts: async map => textsOf.get(map) ?? log.texts(map),
  }
}
