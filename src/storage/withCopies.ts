import { checksum } from '../model/checksum'
import { copiedCatalogue } from './copiedCatalogue'
import { copiedVersions } from './copiedVersions'
import type { MapCopies } from './copies'
import { asFailure, StorageFailure } from './failure'
import type { Journals, LeftBehind } from './journal/journal'
import { mergeUpdates } from './mergeUpdates'
import { isUpdate, type LoadedMap, type MapId, type MapStorage, type StoredImage } from './port'

/** How long the files of tabs that ended are waited for until they answer, and then for each byte of them. */
const PATIENCE_MS = 1_000
const PATIENCE_PER_BYTE_MS = 1e-4

/*
 * A log and the second copies as one storage. Opening a map merges whatever survived in either; a map of which only the
 * copy is left is listed like any other; compaction folds the copy into the log, so that what one of them lost, it has
 * again from the other. Of the copies only the first is written here: the others need the live document (`copier.ts`).
 *
 * A database that cannot be opened at all is left as it is, however often it fails: nobody can tell from outside whether it
 * is lost or only out of reach, and it may hold what no copy has (the last moments of a map, a trash, images from before
 * there were copies of them). Maps are listed, opened and kept by their copies until it comes back, and the status says so.
 */
export function withCopies(log: MapStorage, copies: MapCopies, journals?: Journals): MapStorage {
  /** With what tabs that were killed have left behind: whoever keeps the map from now on owes it to the log. */
  async function load(map: MapId): Promise<LoadedMap> {
    const [loaded, left] = await Promise.all([loadEither(map), leftBehind(map)])
    if (!left) return loaded
    const known = new Set(loaded.updates.map(checksum))
    const owed = left.edits.filter(edit => !isUpdate(edit) || !known.has(checksum(edit)))
    if (owed.length > 0 && (await isRemoved(map))) {
      // They have outlived the deletion of their map.
      void journals?.remove(map)
      return loaded
    }
    return {
      ...loaded,
      updates: [...loaded.updates, ...owed.filter(isUpdate)],
      left: { edits: owed, forget: left.forget },
    }
  }

  async function isRemoved(map: MapId): Promise<boolean> {
    const removed = await log.catalogue.removed().catch((): MapId[] => [])
    return removed.includes(map)
  }

  /** Files that do not answer keep nobody from opening a map: they stay for the next time. */
  async function leftBehind(map: MapId): Promise<LeftBehind | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined
    let wait = (_: number) => {}
    const enough = new Promise<undefined>(resolve => {
      wait = ms => {
        clearTimeout(timer)
        timer = setTimeout(() => resolve(undefined), ms)
      }
    })
    wait(PATIENCE_MS)
    try {
      const read = journals?.read(map, size => wait(PATIENCE_MS + size * PATIENCE_PER_BYTE_MS))
      return await Promise.race([read, enough])
    } catch {
      return undefined
    } finally {
      clearTimeout(timer)
    }
  }

  /** Files of images that were kept since this tab began. */
  const keptImages = new Map<MapId, Set<string>>()

  async function leftImage(map: MapId, file: string): Promise<StoredImage['bytes'] | undefined> {
    for (const edit of (await leftBehind(map))?.edits ?? []) {
      if (!isUpdate(edit) && edit.file === file) return edit.bytes
    }
    return undefined
  }

  async function loadEither(map: MapId): Promise<LoadedMap> {
    const [logged, copied] = await Promise.allSettled([log.load(map), copies.read(map)])
    const copy = copied.status === 'fulfilled' ? copied.value : undefined
    if (logged.status === 'rejected') {
      // An older release must not go on from a copy where a newer one keeps the log.
      if (!copy || asFailure(logged.reason).reason === 'outdated') throw logged.reason
      return { updates: [copy], last: 0, setAside: 0, fromCopy: true, copyUnread: false }
    }
    const loaded = { ...logged.value, copyUnread: copied.status === 'rejected' }
    if (!copy) return loaded
    const fromCopy = loaded.updates.length === 0 || loaded.setAside > 0
    if (fromCopy) {
      try {
        await log.compact(map, [copy])
      } catch (error) {
        // A copy that outlived the deletion of its map.
        if (error instanceof StorageFailure && error.reason === 'removed') return loaded
        // The map is complete in memory; the log gets the rest with the next compaction.
      }
    }
    return { ...loaded, updates: [...loaded.updates, copy], fromCopy }
  }

  return {
    ...log,
    load,

    async copy(map) {
      const { updates } = await log.load(map)
      if (updates.length === 0) return
      // What the log has lost may be in it.
      const there = await copies.read(map)
      await copies.write(map, mergeUpdates(there ? [there, ...updates] : updates))
    },

    async compact(map, known = []) {
      const copy = await copies.read(map).catch(() => undefined)
      return log.compact(map, copy ? [...known, copy] : known)
    },

    async copyImages(map) {
      for (const file of keptImages.get(map) ?? []) {
        const bytes =
          (await log.image(map, file).catch(() => undefined)) ?? (await copies.readImage(map, file))
        if (!bytes) continue
        await copies.writeImage(map, { file, bytes })
        // The log may take nothing, and then the copy is what counts.
        await log.putImage(map, { file, bytes }).catch(() => {})
      }
    },

    async putImage(map, image) {
      await log.putImage(map, image)
      keptImages.set(map, (keptImages.get(map) ?? new Set()).add(image.file))
      // Nobody waits for it: without a copy, the image is as safe as the database.
      void copies.writeImage(map, image).catch(() => {})
    },

    async image(map, file) {
      let failure: unknown
      try {
        const bytes = await log.image(map, file)
        if (bytes) return bytes
      } catch (error) {
        failure = error
      }
      const bytes = (await copies.readImage(map, file).catch(() => undefined)) ?? (await leftImage(map, file))
      if (!bytes && failure) throw failure
      // The table gets back what it lost.
      if (bytes) await log.putImage(map, { file, bytes }).catch(() => {})
      return bytes
    },

    async remove(map, only = () => true) {
      let isMeant = false
      // The log first: it remembers the deletion, so a copy that stays behind is not taken for a map.
      await log.remove(map, entry => {
        isMeant = only(entry)
        return isMeant
      })
      if (!isMeant) return
      await journals?.remove(map)
      await copies.remove(map)
    },

    async revive(map) {
      // A copy that outlived the deletion must not come back with the map.
      if ((await log.catalogue.removed()).includes(map)) {
        await copies.remove(map)
        await journals?.remove(map)
      }
      await log.revive(map)
    },

    versions: copiedVersions(log, copies),

    catalogue: copiedCatalogue(log.catalogue, copies),
  }
}
