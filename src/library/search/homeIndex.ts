import { canBeSearched, type Shelf } from '../../commands/shelf'
import type { Id } from '../../model/ids'
import { createSearchIndex, type Found } from '../../model/search/searchIndex'
import type { ShelvedMap } from '../shelvedMaps'

/** After how many maps those who wait hear of it: each time what they show is searched for again. */
const TELL_EVERY = 10

/** The texts of all maps on the shelf, taken in one map after another. */
export interface HomeIndex {
  /**
   * Takes in maps that are new or have changed and forgets those that are gone. Calls back now and then, and when all is
   * done, with how many maps are still to be read.
   */
  follow(maps: readonly ShelvedMap[], onTaken: (unread: number) => void): Promise<void>
  /** How many of these are not found yet. */
  unread(maps: readonly ShelvedMap[]): number
  search(query: string, most: number): Found[]
}

export function createHomeIndex(shelf: Shelf, channelName: (channel: string) => string): HomeIndex {
  const index = createSearchIndex(channelName)
  /** When each map that is in the index was changed last. */
  const taken = new Map<Id, number>()
  /** A newer list takes over from an older one that is still being read, after the map that is at hand. */
  let newest = 0
  let last: Promise<void> = Promise.resolve()

  const unread = (maps: readonly ShelvedMap[]) => maps.filter(({ id }) => !taken.has(id)).length

  async function read(
    maps: readonly ShelvedMap[],
    onTaken: (unread: number) => void,
    isNewest: () => boolean,
  ): Promise<void> {
    const there = new Set(maps.map(({ id }) => id))
    for (const id of taken.keys()) {
      if (there.has(id)) continue
      taken.delete(id)
      await index.remove(id)
    }
    let since = 0
    for (const map of maps) {
      if (!isNewest()) return
      if (!canBeSearched(map) || taken.get(map.id) === map.changedAt) continue
      // What cannot be read now is found by nothing, and read again when it changes.
      await index.put(map.id, await shelf.texts(map.id).catch(() => []))
      taken.set(map.id, map.changedAt)
      since++
      if (since % TELL_EVERY === 0) onTaken(unread(maps))
    }
    onTaken(unread(maps))
  }

  return {
    follow(maps, onTaken) {
      const turn = ++newest
      last = last.then(() => read(maps, onTaken, () => turn === newest))
      return last
    },
    unread,
    search: index.search,
  }
}
