import { firstImages } from '../model/analysis/imagesOf'
import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import { PICTURE_SIDE, STAGE_PICTURE_SIDE } from '../model/layout/sizes'
import { layBoardPicture, type PictureOptions } from './picture'
import { dataUrlOf, redrawn } from './raster'

/**
 * The images that a picture of the map shows, by the name of their files: as data URLs, with as many pixels as their place
 * has at the scale, and of a kind that drawing programs know too (they do not know WebP). One that cannot be read is left
 * out: it has an empty place.
 */
export async function shownImages(
  map: JourneyMap,
  files: ImageFiles,
  scale: number,
  options?: Pick<PictureOptions, 'face' | 'measure' | 'board'>,
): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>()
  if (map.images.size === 0) return shown
  for (const [file, side] of options?.face === 'board' ? sidesOnBoard(map, options) : sidesOnCanvas(map)) {
    const bytes = files.get(file)
    const small =
      bytes &&
      (await redrawn(new Blob([bytes]), side * scale, { encoding: 'everywhere' }).catch(() => undefined))
    if (small) shown.set(file, await dataUrlOf(small.blob))
  }
  return shown
}

/** How long the longer side of each file is where it is shown, in map units. */
type Sides = ReadonlyMap<string, number>

function sidesOnCanvas(map: JourneyMap): Sides {
  const sides = new Map<string, number>()
  for (const [target, [, { file }]] of firstImages(map)) {
    const side = map.touchpoints.has(target) ? PICTURE_SIDE : STAGE_PICTURE_SIDE
    sides.set(file, Math.max(side, sides.get(file) ?? 0))
  }
  return sides
}

/** All of them, each as wide as its place; what is higher than that is cut. */
function sidesOnBoard(map: JourneyMap, options: Pick<PictureOptions, 'measure' | 'board'>): Sides {
  const sides = new Map<string, number>()
  for (const item of layBoardPicture(map, options).items.values()) {
    const image = item.kind === 'image' ? map.images.get(item.id) : undefined
    if (!image) continue
    const side = Math.max(item.width, (item.width * image.height) / image.width, item.height)
    sides.set(image.file, Math.max(side, sides.get(image.file) ?? 0))
  }
  return sides
}
