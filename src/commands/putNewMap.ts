import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import type { CatalogueEntry, MapStorage } from '../storage/port'
import { encodeMap } from '../store/encode'
import { randomId } from '../store/randomId'
import { packTexts, TEXTS_FORM } from './keptTexts'

export interface NewMap {
  readonly map: JourneyMap
  /** The bytes of its images, one after the other: all at once may be more than memory holds. */
  readonly files: Iterable<Entry> | AsyncIterable<Entry>
  readonly entry: Omit<CatalogueEntry, 'texts'>
  /** There may be something under this id that cannot be read now: nothing is taken away. */
  readonly mayBeHere?: boolean
}

type Entry = ImageFiles extends ReadonlyMap<infer K, infer V> ? readonly [K, V] : never

/**
 * Keeps a map that is not there yet, as a whole or not at all. Rejects as storage does; what was kept until then is taken
 * away again, unless somebody has given it a card by then: in no list, it would take room that nobody can free.
 */
export async function putNewMap(
  storage: MapStorage,
  { map, files, entry, mayBeHere }: NewMap,
): Promise<void> {
  const { id } = entry
  try {
    // First what the map names, so that it is never there without.
    for await (const [file, bytes] of files) await storage.putImage(id, { file, bytes })
    await storage.append(id, [encodeMap(map)], randomId())
    await storage.catalogue.put({ ...entry, texts: TEXTS_FORM }, packTexts(map))
  } catch (error) {
    if (!mayBeHere) await storage.remove(id, card => !card?.changedAt).catch(() => {})
    throw error
  }
}
