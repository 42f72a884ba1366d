import { patched, replaced } from './cardTimes'
import { listed } from './catalogue'
import type { MemoryTells } from './memoryTells'
import type { Catalogue, CatalogueEntry, MapId } from './port'

export interface MemoryCatalogue extends Catalogue {
  forget(map: MapId): void
}

/**
 * @param logged the maps that have a log
 * @param removed the maps that were deleted for ever
 */
export function memoryCatalogue(
  tells: MemoryTells,
  logged: () => MapId[],
  removed: ReadonlySet<MapId>,
  refuseRemoved: (map: MapId) => void,
): MemoryCatalogue {
  const entries = new Map<MapId, CatalogueEntry>()
  const textsOf = new Map<MapId, string>()
  const list = () => listed([...entries.values()], logged())

  function write(entry: CatalogueEntry, texts: string | undefined): void {
    refuseRemoved(entry.id)
    entries.set(entry.id, entry)
    if (texts !== undefined) textsOf.set(entry.id, texts)
    tells.changed()
  }

  return {
    list: async () => list(),
    watch: onList => tells.listenTo(list, onList),
    put: async (entry, texts) => write(replaced(entries.get(entry.id), entry), texts),
    patch: async (map, changes, texts) => write(patched(map, entries.get(map), changes), texts),
    texts: async map => textsOf.get(map),
    removed: async () => [...removed],
    forget(map) {
      entries.delete(map)
      textsOf.delete(map)
    },
  }
}
