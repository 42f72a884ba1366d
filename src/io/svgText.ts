import type { JourneyMap } from '../model/journey'
import { toSvg } from '../model/painter/toSvg'
import { toFileData } from './imageData'
import { drawPicture, type PictureOptions } from './picture'
import { svgMetadata } from './svgMap'

/** The map as the text of an SVG that carries it, and fonts (CSS) if there are any to carry. */
export function svgText(map: JourneyMap, options: PictureOptions, fonts = ''): string {
  return toSvg(drawPicture(map, options), {
    title: map.meta.title || options.words.untitledMap,
    desc: map.meta.description,
    lang: options.locale,
    embedFonts: fonts,
    metadata: svgMetadata(map, toFileData(map, options.files ?? new Map())),
  })
}
