import type { JourneyMap } from '../model/journey'
import { type MapText, textsOf } from '../model/search/mapText'

/*
 * What every map says is kept beside its log, so that a search over all maps of the device opens none of them.
 */

/** Raised when `textsOf` gives more than before: texts kept in another form are made anew. */
export const TEXTS_FORM = 1

export function packTexts(map: JourneyMap): string {
  return JSON.stringify(textsOf(map))
}

/** Empty for what is not there or cannot be read: it is only a cache. */
export function unpackTexts(packed: string | undefined): readonly MapText[] {
  try {
    return packed === undefined ? [] : JSON.parse(packed)
  } catch {
    return []
  }
}
