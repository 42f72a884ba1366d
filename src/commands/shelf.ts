import type { Id } from '../model/ids'
import type { ImageFiles } from '../model/imageType'
import type { JourneyMap, Meta } from '../model/journey'
import type { MapText } from '../model/search/mapText'
import type { CatalogueEntry, ListedMap, MapStorage, Unsubscribe } from '../storage/port'
import { createMapStore } from '../store/createMapStore'
import { decodeMap } from '../store/encode'
import { randomId } from '../store/randomId'
import { clearTrash } from './clearTrash'
import { collectImages } from './collectImages'
import { idle } from './idle'
import { packTexts, TEXTS_FORM, unpackTexts } from './keptTexts'
import { putNewMap } from './putNewMap'

/*
 * All maps of this device, as home handles them: made, renamed, copied, thrown away and brought back without being opened.
 * A change to a map that is not open is a change like any other (an update appended to its log), so a tab that has it open
 * gets it too, and nobody's edit is written over.
 */

/** What of a catalogue entry can be made again from the map. */
export type Summary = Pick<CatalogueEntry, 'title' | 'counts' | 'thumbnail'>

export interface ShelfOptions {
  readonly storage: MapStorage
  /** Sums a map up for its card. */
  readonly summarise: (map: JourneyMap) => Summary
  readonly now: () => number
}

export interface Shelf {
  /** How the card of a map would look, kept or not. */
  readonly summarise: (map: JourneyMap) => Summary
  /** False if maps are gone with this window. */
  readonly durable: boolean
  /** Calls back with all maps, trashed ones included, now and after each change by any tab. */
  watch(onList: (maps: readonly ListedMap[]) => void): Unsubscribe
  /** Keeps a new map, with the bytes of its images, and gives its id once all is on the device. */
  create(map: JourneyMap, files?: ImageFiles): Promise<Id>
  /** The map as it is now, apart from what another tab has not saved yet. */
  read(id: Id): Promise<JourneyMap>
  /** The bytes of the images of a map that was read, as far as they are on this device. */
  images(id: Id, map: JourneyMap): Promise<ImageFiles>
  /** What a map says, for search; nothing if that is not known yet (`canBeSearched`). */
  texts(id: Id): Promise<readonly MapText[]>
  rename(id: Id, title: string): Promise<void>
  /** A copy under another title, and in another state if one is given; gives its id. Records keep their ids. */
  duplicate(id: Id, title: string, state?: Meta['state']): Promise<Id>
  /** Into the trash: off the shelf, and nothing of it deleted. */
  trash(id: Id): Promise<void>
  restore(id: Id): Promise<void>
  /** Deletes a map and its second copy, if it is still in the trash. This cannot be undone. */
  deleteForEver(id: Id): Promise<void>
  /** Deletes for ever what has been in the trash for too long (`trashRule`). Never rejects. */
  clearTrash(): Promise<void>
}

/** Whether the texts of a map are known as they are now. */
export function canBeSearched({ texts, needsSummary }: ListedMap): boolean {
  return texts === TEXTS_FORM && !needsSummary
}

export function createShelf({ storage, summarise, now }: ShelfOptions): Shelf {
  const { catalogue } = storage
  const writer = randomId()

  async function updatesOf(id: Id): Promise<readonly Uint8Array[]> {
    return (await storage.load(id)).updates
  }

  const images = (id: Id, map: JourneyMap) => collectImages(map, file => storage.image(id, file))

  async function create(map: JourneyMap, files: ImageFiles = new Map()): Promise<Id> {
    const id = randomId()
    const time = now()
    const entry = { id, ...summarise(map), createdAt: time, changedAt: time }
    await putNewMap(storage, { map, files, entry })
    // It may be long before somebody opens it. Without a copy, the map is as safe as the database.
    void storage.copy(id).catch(() => {})
    return id
  }

  /**
   * Maps whose card was lost get it again, and those that an older release kept get their texts; one after the other and
   * in idle time, so that home stays quick.
   */
  async function sumUp(maps: readonly ListedMap[]): Promise<void> {
    for (const { id, changedAt, outdated, needsSummary } of maps) {
      await idle()
      try {
        const map = decodeMap(await updatesOf(id))
        const time = changedAt === 0 && { changedAt: now() }
        const card = needsSummary && { ...summarise(map), ...time, outdated: false }
        // It may have been edited until long after its card was told so: copies that left meanwhile may lack it.
        if (outdated) await catalogue.patch(id, { changedAt: now() })
        await catalogue.patch(id, { ...card, texts: TEXTS_FORM }, packTexts(map))
      } catch {
        // A map that cannot be read now keeps its plain card; opening it says why.
      }
    }
  }

  return {
    summarise,
    durable: storage.durable,

    watch(onList) {
      const tried = new Set<Id>()
      return catalogue.watch(maps => {
        onList(maps)
        const lacking = maps.filter(map => !canBeSearched(map) && !tried.has(map.id))
        for (const { id } of lacking) tried.add(id)
        void sumUp(lacking)
      })
    },

    create,
    read: async id => decodeMap(await updatesOf(id)),
    images,
    texts: async id => unpackTexts(await catalogue.texts(id)),

    async rename(id, title) {
      const store = createMapStore({ id, newId: randomId, updates: await updatesOf(id) })
      // By the name that storage has for it: only a reload can help.
      if (store.readOnly)
        throw Object.assign(new Error('A newer release wrote this map.'), { reason: 'outdated' })
      const made: Uint8Array[] = []
      store.onUpdate(update => made.push(update))
      store.change('changes.type', tx =>
        tx.updateMeta(meta => {
          meta.title = title
        }),
      )
      if (made.length > 0) await storage.append(id, made, writer)
      void storage.copy(id).catch(() => {})
      const { title: kept } = store.map.meta
      await catalogue.patch(id, { title: kept, changedAt: now(), texts: TEXTS_FORM }, packTexts(store.map))
    },

    async duplicate(id, title, state) {
      const map = decodeMap(await updatesOf(id))
      const copy = { ...map, meta: { ...map.meta, title, state: state ?? map.meta.state } }
      return create(copy, await images(id, map))
    },

    trash: id => catalogue.patch(id, { trashedAt: now() }),
    restore: id => catalogue.patch(id, { trashedAt: undefined }),
    deleteForEver: id => storage.remove(id, entry => entry?.trashedAt !== undefined),
    clearTrash: () => clearTrash(storage, now()),
  }
}
