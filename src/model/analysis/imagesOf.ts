import type { Id } from '../ids'
import type { JourneyMap, RecordOf } from '../journey'
import { compareText, sortedByOrder } from '../order'

export type ImageEntry = readonly [Id, RecordOf<'images'>]

/** The images of one touchpoint or stage, in their order. Looks through all images. */
export function imagesOf(map: JourneyMap, target: Id): ImageEntry[] {
  return sortedByOrder([...map.images].filter(([, image]) => image.target === target))
}

/** The first image of each touchpoint and stage that has any: what is shown where there is room for one. */
export function firstImages(map: JourneyMap): ReadonlyMap<Id, ImageEntry> {
  const first = new Map<Id, ImageEntry>()
  for (const entry of map.images) {
    const [id, { target, order }] = entry
    const best = first.get(target)
    const before = best && (compareText(best[1].order, order) || compareText(best[0], id)) <= 0
    if (!before) first.set(target, entry)
  }
  return first
}

/** The files that the images of a map name, each once. */
export function imageFiles(map: JourneyMap): Set<string> {
  return new Set([...map.images.values()].map(({ file }) => file))
}
