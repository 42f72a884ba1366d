import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import type { Geometry } from '../../model/layout/geometry'
import { FONT_FAMILY } from '../../model/layout/sizes'
import { sortedByOrder } from '../../model/order'
import type { Drawing } from '../../model/painter/drawing'
import { paint } from '../../model/painter/paint'
import type { PaintPalette } from '../../model/painter/palette'
import { type MakeSvg, rounded, svgShapes } from '../../model/painter/svgShapes'
import type { WriteOptions } from '../format'
import { drawPicture } from '../picture'
import { escaped } from './escaped'
import { type FocusedPart, focusedShapes } from './focusedShapes'
import { ThemedColours } from './themedColours'

/** The map as an element of a page, and the values that the variables of its colours have in either theme (CSS). */
export interface MapSvg {
  readonly svg: string
  readonly light: string
  readonly dark: string
}

/** Paints the map for all personas together and for each of them, in both themes, into one element. */
export function mapSvg(map: JourneyMap, geometry: Geometry, options: WriteOptions): MapSvg {
  const { palette, palettes = { light: palette, dark: palette }, words } = options
  const colours = new ThemedColours()
  const draw = (focus: Id | undefined): Drawing => {
    const look = { ...options, focus, background: 'transparent', title: false } as const
    const inTheme = (palette: PaintPalette) =>
      options.face === 'board'
        ? drawPicture(map, { ...look, palette })
        : paint(map, geometry, { ...look, palette })
    return colours.join(inTheme(palettes.light), inTheme(palettes.dark))
  }
  const all = draw(undefined)
  const personas = sortedByOrder(map.personas).map(([id]) => id)
  const focused = new Map(personas.map(id => [id, draw(id)]))
  let defined = 0
  const parts = focusedShapes(all, focused).map(part => partText(part, () => `part-${++defined}`))
  const { x, y, width, height } = all.bounds
  const head =
    `<svg id="map" xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].map(rounded).join(' ')}"` +
    ` role="img" aria-label="${escaped(map.meta.title.trim() || words.untitledMap)}" font-family="${escaped(FONT_FAMILY)}">`
  return {
    svg: `${head}\n${parts.join('\n')}\n</svg>`,
    light: colours.css('light'),
    dark: colours.css('dark'),
  }
}

/** A part with what the page's script has to know of it. All personas together are written as a star. */
function partText({ id, shapes, opacity, fades, shownFor }: FocusedPart, newId: () => string): string {
  const content = svgShapes(shapes, written, newId)
  const attributes = {
    ...(id !== undefined && { 'data-id': id }),
    ...(fades.length > 0 && { 'data-fades': fades.join(' ') }),
    ...(shownFor && { 'data-shown': shownFor.map(persona => persona ?? '*').join(' ') }),
    ...(shownFor && !shownFor.includes(undefined) && { display: 'none' }),
    ...(opacity !== undefined && { opacity }),
  }
  return Object.keys(attributes).length > 0 ? written('g', attributes, content) : content.join('')
}

const written: MakeSvg<string> = (name, attributes, content) => {
  const said = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === undefined) return ''
      return ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`
    })
    .join('')
  if (content === undefined) return `<${name}${said}/>`
  return `<${name}${said}>${typeof content === 'string' ? escaped(content) : content.join('')}</${name}>`
}
