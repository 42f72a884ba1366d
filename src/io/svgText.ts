import type { JourneyMap } from '../model/journey'
import { toSvg } from '../model/painter/toSvg'
import { drawPicture, type PictureOptions } from './picture'
import { svgMetadata } from './svgMap'

/** The map as the text of an SVG that carries it. */
export function svgText(map: JourneyMap, options: PictureOptions): string {
  return toSvg(drawPicture(map, options), {
    title: map.meta.title || options.words.untitledMap,
    desc: map.meta.description,
    lang: options.locale,
    metadata: svgMetadata(map),
  })
}
