import { firstImages } from '../model/analysis/imagesOf'
import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import { PICTURE_SIDE } from '../model/layout/sizes'
import { dataUrlOf, redrawn } from './raster'

/**
 * The images that a picture of the map shows, by the name of their files: as data URLs, with as many pixels as their place
 * has at a scale, and of a kind that drawing programs know too (they do not know WebP). One that cannot be read is left
 * out: it has an empty place.
 */
export async function shownImages(
  map: JourneyMap,
  files: ImageFiles,
  scale: number,
): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>()
  const first = [...firstImages(map)].filter(([target]) => map.touchpoints.has(target))
  for (const file of new Set(first.map(([, [, image]]) => image.file))) {
    const bytes = files.get(file)
    const small =
      bytes &&
      (await redrawn(new Blob([bytes]), PICTURE_SIDE * scale, { encoding: 'everywhere' }).catch(
        () => undefined,
      ))
    if (small) shown.set(file, await dataUrlOf(small.blob))
  }
  return shown
}
