import { indexFigures } from '../analysis/cardFigures'
import { firstImages } from '../analysis/imagesOf'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import type { Geometry, Measure, Rect } from '../layout/geometry'
import { createTypesetter } from '../layout/text'
import { paintCard } from './cards'
import type { Drawing, Shape } from './drawing'
import { paintEmotion } from './emotion'
import { paintHeader } from './header'
import { paintLaneLines, paintLaneNames } from './lanes'
import { paintLegend } from './legend'
import { paintLink, paintLinkLabel } from './links'
import { paintNote } from './notes'
import type { PaintPalette } from './palette'
import { paintPersona } from './personas'
import type { PaintScene } from './scene'
import { paintStage, paintTray, stageMeans } from './stages'
import type { PaintWords } from './words'

/*
 * The one painter: map and geometry in, shapes out. Screen, SVG, PNG, print and thumbnail are drawn from these shapes, so
 * a picture shows what the canvas shows. It looks nothing up that is not handed in: colours, words and the widths of
 * texts are those of the caller.
 */

export interface PaintOptions {
  readonly palette: PaintPalette
  readonly words: PaintWords
  /** A BCP 47 tag: how numbers are written. */
  readonly locale: string
  /** The same as for the layout. */
  readonly measure: Measure
  readonly background: 'paper' | 'white' | 'transparent'
  /** The map's title, state and description above it. */
  readonly title?: boolean
  /** What colours and signs mean, below it. */
  readonly legend?: boolean
  /** The persona through whose eyes the map is painted: the rest fades. */
  readonly focus?: Id | undefined
  /** Data URLs of images by the name of their files (`Image.file`), as far as they can be shown. */
  readonly images?: ReadonlyMap<string, string>
}

/** The whole map as it is read from near. A picture of part of a map is a picture of a map that holds just that part. */
export function paint(map: JourneyMap, geometry: Geometry, options: PaintOptions): Drawing {
  const { palette } = options
  const scene = sceneOf(map, geometry, options)
  const shapes = paintMap(scene)
  let bounds = geometry.bounds
  if (options.title || options.legend) bounds = wideEnough(bounds)
  if (options.title) {
    const header = paintHeader(scene, bounds)
    shapes.push(...header.shapes)
    bounds = { ...bounds, y: bounds.y - header.height, height: bounds.height + header.height }
  }
  if (options.legend) {
    const legend = paintLegend(scene, bounds)
    shapes.push(...legend.shapes)
    bounds = { ...bounds, height: bounds.height + legend.height }
  }
  const background = groundOf(options.background, palette.canvas)
  return { bounds, ...(background && { background }), shapes }
}

/** The colour of the ground; undefined if there is none. */
export function groundOf(background: PaintOptions['background'], paper: string): string | undefined {
  return { paper, white: '#ffffff', transparent: undefined }[background]
}

/** What the parts of the painter paint from. */
export function sceneOf(map: JourneyMap, geometry: Geometry, options: PaintOptions): PaintScene {
  const { palette, words, locale, measure, focus } = options
  return {
    map,
    geometry,
    palette,
    words,
    locale,
    text: createTypesetter(measure),
    focus,
    figures: indexFigures(map),
    pictures: firstImages(map),
    images: options.images ?? new Map(),
  }
}

function paintMap(scene: PaintScene): Shape[] {
  const { geometry } = scene
  const means = stageMeans(scene)
  return [
    ...[...geometry.stages].map(([id, box]) => paintStage(scene, id, box, means.get(id))),
    ...(geometry.unplaced ? paintTray(scene, geometry.unplaced) : []),
    ...paintLaneLines(scene),
    ...(geometry.emotion ? paintEmotion(scene, geometry.emotion) : []),
    ...[...geometry.links].map(([id, link]) => paintLink(scene, id, link)),
    ...[...geometry.links].flatMap(([id, link]) => paintLinkLabel(scene, id, link)),
    ...paintLaneNames(scene),
    ...[...geometry.touchpoints].map(([id, box]) => paintCard(scene, id, box)),
    ...[...geometry.personas].map(([id, box]) => paintPersona(scene, id, box)),
    ...[...geometry.notes].map(([id, box]) => paintNote(scene, id, box)),
  ]
}

/** Wide enough for words beside a map of next to nothing. */
function wideEnough(bounds: Rect): Rect {
  return { ...bounds, width: Math.max(bounds.width, 560) }
}
