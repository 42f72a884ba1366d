import { patched, replaced } from './cardTimes'
import { listed } from './catalogue'
import type { MapDatabase } from './database'
import { StorageFailure } from './failure'
import { live } from './live'
import type { Catalogue, CatalogueEntry, ListedMap, MapId } from './port'
import { readEach } from './readEach'

export function dexieCatalogue({ db, run }: MapDatabase): Catalogue {
  /** A single entry that the browser cannot read is made again from its map, and hides no other. */
  async function entriesThere(): Promise<CatalogueEntry[]> {
    const { found } = await readEach<CatalogueEntry, MapId>(
      () => db.catalogue.toCollection(),
      id => db.catalogue.get(id),
    )
    return found
  }

  /** Maps are listed by their log, entries only add to it: so a lost catalogue loses no map. */
  async function join(entries: readonly CatalogueEntry[]): Promise<ListedMap[]> {
    const maps = (await db.log.orderBy('map').uniqueKeys()) as MapId[]
    const removed = await db.removed.toCollection().primaryKeys()
    return listed(
      entries,
      maps.filter(map => !removed.includes(map)),
    )
  }

  function write(
    map: MapId,
    entryAfter: (before: CatalogueEntry | undefined) => CatalogueEntry,
    texts: string | undefined,
  ): Promise<void> {
    return run(() =>
      db.transaction('rw', db.catalogue, db.texts, db.removed, async () => {
        if (await db.removed.get(map)) throw new StorageFailure('removed')
        await db.catalogue.put(entryAfter(await db.catalogue.get(map)))
        if (texts !== undefined) await db.texts.put({ map, texts })
      }),
    )
  }

  return {
    list: () => run(async () => join(await entriesThere())),

    watch(onList) {
      let newest = 0
      let stopped = false
      const stop = live(entriesThere, async entries => {
        const turn = ++newest
        // Read outside of the live query: else every edit of a map, in any tab, would make the whole list again.
        const maps = await run(() => join(entries)).catch(() => undefined)
        if (maps && turn === newest && !stopped) onList(maps)
      })
      return () => {
        stopped = true
        stop()
      }
    },

    put: (entry, texts) => write(entry.id, before => replaced(before, entry), texts),
    patch: (map, changes, texts) => write(map, before => patched(map, before, changes), texts),
    texts: map => run(async () => (await db.texts.get(map))?.texts),
    removed: () => run(() => db.removed.toCollection().primaryKeys()),
  }
}
