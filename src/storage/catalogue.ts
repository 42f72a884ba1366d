import type { CatalogueEntry, ListedMap, MapId } from './port'

/** Stands in for a summary that nobody has made yet, or that was lost. */
export function blankEntry(id: MapId): CatalogueEntry {
  return { id, title: '', counts: {}, createdAt: 0, changedAt: 0, thumbnail: '' }
}

/** All maps that have an entry or are known to be there otherwise, each once. */
export function listed(entries: readonly CatalogueEntry[], ids: readonly MapId[]): ListedMap[] {
  const byId = new Map(ids.map(id => [id, blankEntry(id)]))
  for (const entry of entries) byId.set(entry.id, entry)
  return [...byId.values()].map(entry => ({
    ...entry,
    needsSummary: entry.changedAt === 0 || entry.outdated === true,
  }))
}
