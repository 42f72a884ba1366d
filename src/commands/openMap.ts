import { redrawn } from '../io/raster'
import { imageFiles } from '../model/analysis/imagesOf'
import type { Id } from '../model/ids'
import type { JourneyMap } from '../model/journey'
import type { Geometry } from '../model/layout/geometry'
import type { MapCopies } from '../storage/copies'
import type { Journals } from '../storage/journal/journal'
import type { createKeeper, Keeper } from '../storage/keeper'
import type { CatalogueEntry, LoadedMap, MapStorage } from '../storage/port'
import type { SharedDoubt } from '../storage/sharedDoubt'
import { createMapStore } from '../store/createMapStore'
import { createEditor, type Editor } from '../store/editor'
import { createImageStore, type ImageStore } from '../store/imageStore'
import type { MapDocument, MapStore } from '../store/mapStore'
import { randomId } from '../store/randomId'
import { createSaving } from '../store/saving'
import type { tabsTransport } from '../sync/tabs'
import type { Accompany } from './companion'
import { packTexts, TEXTS_FORM } from './keptTexts'
import type { OpenTabs } from './openTabs'
import type { Summary } from './shelf'
import { holdInMemory } from './withUnsaved'

/*
 * Opens a map for editing: the document from its log, every edit back into the log at once, other tabs' edits out of it.
 * What joins these is handed in, so that only the boot of the app knows which storage and which company there are.
 */

/** How long a map rests before its card on home is drawn anew. */
const SUMMARY_REST_MS = 1_200

export interface OpenMapOptions {
  readonly storage: MapStorage
  readonly copies: MapCopies | undefined
  readonly journals?: Journals | undefined
  readonly doubt?: SharedDoubt | undefined
  readonly keep: typeof createKeeper
  readonly reach: typeof tabsTransport
  readonly layout: (map: JourneyMap) => Geometry
  readonly summarise: (map: JourneyMap) => Summary
  readonly tabs: OpenTabs
  /** Who goes along with the map. */
  readonly companions?: readonly Accompany[]
  readonly now: () => number
}

/** What opening a map has to tell the user, beside the map. */
export interface OpeningNotes {
  /** Part of the log was lost and came back from the second copy. */
  readonly fromCopy: boolean
  /** How many saved steps could not be read. */
  readonly setAside: number
  /** Stretches of saved steps that are gone without a trace; what came after them is there. */
  readonly gaps: number
  /** Steps wait for others that may be in another tab, or in the second copy, which could not be read now. */
  readonly waiting: boolean
}

export interface OpenedMap {
  readonly editor: Editor
  readonly notes: OpeningNotes
  /** The page is about to be hidden, perhaps for ever: brings the second copy and the card up to date. */
  hide(): void
  /** Tries a failing write again now. */
  retry(): void
  /** Whether the window may go: everything is kept beyond it. */
  isKept(): boolean
  /** No more edits will come. */
  close(): Promise<void>
}

/**
 * Keepers of maps that were left before all was kept, until it is. Whoever opens such a map again in this window gets what
 * is still in memory alone, and is told Saved only when that is saved too.
 */
const leaving = new Map<Id, Set<Keeper>>()

/** Undefined if there is no such map on this device. Rejects with a `StorageFailure` if it cannot be told now. */
export async function openMap(id: Id, options: OpenMapOptions): Promise<OpenedMap | undefined> {
  const leave = options.tabs.enter(id)
  try {
    const loaded = await load(id, options)
    if (loaded) return join(loaded, options, leave)
  } catch (error) {
    leave()
    throw error
  }
  leave()
  return undefined
}

interface Loaded {
  readonly opened: LoadedMap
  readonly store: MapDocument
}

/**
 * The document of a map, with nothing hidden behind steps that nobody has any more. Steps that are missing may still be
 * on their way in another tab (a large one that a full disk refuses, and a small one after it that had room): as long as
 * one has the map open, their places are kept free. Once none has, whatever was on its way is in the log.
 */
async function load(id: Id, { storage, tabs }: OpenMapOptions): Promise<Loaded | undefined> {
  const first = await loadAs(id, storage, false)
  if (!first?.store.lacking.waiting || first.opened.copyUnread || (await tabs.others(id))) return first
  return loadAs(id, storage, true)
}

async function loadAs(id: Id, storage: MapStorage, complete: boolean): Promise<Loaded | undefined> {
  const unsaved = () => [...(leaving.get(id) ?? [])].flatMap(keeper => keeper.unsaved())
  // Before and after: what is saved while the log is read may be in neither else.
  const before = unsaved()
  const opened = await storage.load(id)
  if (opened.updates.length === 0) {
    // All that is left of it may be in the copy. By the name that browsers have for it.
    if (opened.copyUnread) throw new DOMException('The copy of the map cannot be read.', 'NotReadableError')
    return undefined
  }
  const updates = [...opened.updates, ...before, ...unsaved()]
  return {
    opened,
    store: createMapStore({ id, newId: randomId, updates, complete: complete && !opened.copyUnread }),
  }
}

function join({ opened, store }: Loaded, options: OpenMapOptions, leave: () => void): OpenedMap {
  const { storage, copies, journals, doubt, keep, reach, layout, summarise, companions = [], now } = options
  const { id } = store
  const writer = randomId()
  const earlier = [...(leaving.get(id) ?? [])]
  const keeper = keep({ storage, copies, journals, doubt, map: id, writer, opened, snapshot: store.encode })
  const keepers = [keeper, ...earlier] as const
  const letGo = holdInMemory(id, {
    isSaved: () => keeper.status.get().state === 'saved',
    encode: store.encode,
    setAside: opened.setAside + store.lacking.unreadable,
    unsavedImages: keeper.unsavedImages,
  })
  const saving = createSaving()
  const images = imagesOf(id, storage, keepers)
  /** The card is only a cache: that it cannot be written loses nothing. */
  const note = (changes: Partial<CatalogueEntry>, texts?: string) =>
    void storage.catalogue.patch(id, changes, texts).catch(() => {})
  let timer: ReturnType<typeof setTimeout> | undefined
  let changedAt = 0
  /** What the card says was not saved yet: copies made of the log since then lack it, and are not to pass for current. */
  let isLate = false
  const noteCard = () => {
    isLate = saving.getState().state !== 'saved'
    const card = { ...summarise(store.map), changedAt, outdated: false, texts: TEXTS_FORM }
    note(card, packTexts(store.map))
  }
  const sumUp = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    noteCard()
  }
  const noteChange = () => {
    // Said before the edits come to rest, so that home sums the map up itself if this tab is gone by then.
    changedAt = now()
    if (timer === undefined) note({ changedAt, outdated: true })
    clearTimeout(timer)
    timer = setTimeout(sumUp, SUMMARY_REST_MS)
  }
  const tell = () => {
    const statuses = keepers.map(({ status }) => status.get())
    const { committedAt, readBackAt } = keeper.kept.get()
    saving.setState(
      {
        ...(statuses.find(({ state }) => state !== 'saved') ?? keeper.status.get()),
        ...(committedAt !== undefined && { committedAt }),
        ...(readBackAt !== undefined && { readBackAt }),
      },
      true,
    )
    if (!isLate || saving.getState().state !== 'saved') return
    changedAt = now()
    note({ changedAt, outdated: true })
    noteCard()
  }
  const lost = (opened.fromCopy ? 0 : opened.setAside) + store.lacking.gaps
  if (lost > 0) void noteLost(storage, id, lost)
  tell()
  const stopsTelling = keepers.map(({ status }) => status.subscribe(tell))
  const others = reach({ storage, map: id, writer, after: opened.last })
  others.connect({ receive: store.applyRemote })
  const stopKeeping = store.onUpdate(update => {
    keeper.enqueue(update)
    others.send(update)
  })
  const stopListening = storage.onOutdated(() => void store.lock())
  const stopAdopting = adoptImages(store, storage)

  const stopSummaries = store.subscribe(['*'], noteChange)
  // A tab that was killed had no time to say so.
  if (opened.left?.edits.some(edit => edit instanceof Uint8Array)) noteChange()

  const company = companions.map(accompany => accompany({ id, store, storage, now }))

  return {
    editor: createEditor({ map: store, saving, layout, images }),
    notes: {
      fromCopy: opened.fromCopy,
      setAside: opened.setAside + store.lacking.unreadable,
      gaps: store.lacking.gaps,
      waiting: store.lacking.waiting,
    },
    hide() {
      // First what is safe, then the cache.
      void keeper.copyNow()
      sumUp()
      for (const { hide } of company) hide?.()
    },
    retry() {
      for (const { retry } of keepers) retry()
    },
    isKept: () =>
      storage.durable &&
      // By the second copy alone, too.
      keepers.every(({ unsaved, status }) => unsaved().length === 0 || status.get().state === 'saved'),
    async close() {
      stopSummaries()
      stopAdopting()
      stopKeeping()
      stopListening()
      others.close()
      // Whatever still holds the map (a notice that offers to undo) could only make edits that nobody keeps.
      store.lock()
      const closed = keeper.close()
      const left = company.map(({ close }) => close?.())
      const waiting = leaving.get(id) ?? new Set()
      leaving.set(id, waiting.add(keeper))
      sumUp()
      await closed
      await Promise.allSettled(left)
      waiting.delete(keeper)
      letGo()
      if (waiting.size === 0) leaving.delete(id)
      leave()
      for (const stop of stopsTelling) stop()
    },
  }
}

/** Told once, since the map is whole again in its way from then on: whoever keeps copies of it is to know that they had more. */
async function noteLost({ catalogue }: MapStorage, id: Id, more: number): Promise<void> {
  try {
    const before = (await catalogue.list()).find(card => card.id === id)?.lost ?? 0
    await catalogue.patch(id, { lost: before + more })
  } catch {
    // The map is open, and says itself what it lacks.
  }
}

/** Pixels on the longest side of a small picture: sharp on a card at 150 % on a screen of double density. */
const SMALL_SIDE = 640

/** The pictures of an open map: kept in order with its edits, and also those shown that are nowhere but in memory. */
function imagesOf(id: Id, storage: MapStorage, keepers: readonly [Keeper, ...Keeper[]]): ImageStore {
  return createImageStore({
    keep: (file, bytes) => keepers[0].enqueueImage({ file, bytes }),
    async load(file) {
      const unsaved = keepers.flatMap(keeper => keeper.unsavedImages()).find(image => image.file === file)
      return unsaved?.bytes ?? storage.image(id, file)
    },
    shrink: async picture => (await redrawn(picture, SMALL_SIDE)).blob,
  })
}

/** Images that come from another map (pasted) become this one's as well, before that one may be deleted. */
function adoptImages(store: MapStore, storage: MapStorage): () => void {
  const known = imageFiles(store.map)
  return store.subscribe(['images/set'], () => {
    for (const file of imageFiles(store.map)) {
      if (known.has(file)) continue
      known.add(file)
      // Reading is what does it. It shows as missing if it cannot be had.
      void storage.image(store.id, file).catch(() => {})
    }
  })
}
