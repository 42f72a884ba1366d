import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import type { Geometry } from '../../model/layout/geometry'
import { layoutMap } from '../../model/layout/layoutMap'
import { mix, readableOn } from '../../model/painter/colour'
import { emotionColour, type PaintPalette } from '../../model/painter/palette'
import { type DetailScene, detailScene } from '../details/detailIndex'
import { emotionFigure, emotionWord } from '../details/details'
import type { WriteOptions } from '../format'
import type { PptxWords } from '../words/pptxWords'
import { type BoxShape, SLIDE } from './slide'
import { SlideText } from './slideText'

/** What every slide is laid out from. */
export interface DeckScene extends DetailScene {
  /** Only which card stands in which slot, and which points the curves have: slides have places of their own. */
  readonly geometry: Geometry
  readonly palette: PaintPalette
  readonly deck: PptxWords
  readonly text: SlideText
  readonly focus: Id | undefined
  readonly now: Date
  /** The number of a stage on the whole map. */
  numberOf(stage: Id): number
}

export function deckScene(map: JourneyMap, options: WriteOptions): DeckScene {
  const { words, fileWords, locale, palette, measure, focus, now, stageNumbers } = options
  const geometry = layoutMap(map, { measure })
  return {
    ...detailScene(map, { words, say: fileWords.pptx.details, locale }),
    geometry,
    palette,
    deck: fileWords.pptx,
    text: new SlideText(measure, locale),
    focus,
    now,
    numberOf: stage => stageNumbers?.get(stage) ?? geometry.stages.get(stage)?.number ?? 0,
  }
}

/** The ground of a lane, and of the words that stand on it. */
export function laneGround({ card, line }: PaintPalette): string {
  return mix(card, line, 0.5)
}

/** The title at the top of a slide. */
export function titleBox({ text, palette }: DeckScene, title: string, width = SLIDE.width - 1): BoxShape {
  const area = { x: SLIDE.margin, y: 0.35, width, height: 0.72 }
  const look = { colour: palette.ink, bold: true, sizes: [28, 24, 20], maxLines: 2 }
  return {
    type: 'box',
    form: 'rect',
    name: title,
    ...area,
    paragraphs: [text.fit(title, { ...look, width, height: area.height }).paragraph],
    anchor: 'middle',
    inset: 0,
    isTitle: true,
  }
}

/** An emotion in word and figure on a ground of its colour. */
export function emotionChip(
  scene: DeckScene,
  value: number,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  size: number,
): BoxShape {
  const { palette, text, words, locale, say } = scene
  const fill = emotionColour(palette, value)
  const said = `${emotionWord(words, value)} ${emotionFigure(value, locale)}`
  const look = { colour: readableOn(fill), bold: true }
  return {
    type: 'box',
    form: 'roundRect',
    radius: Math.min(0.12, area.height / 2),
    name: `${say.emotion}: ${said}`,
    ...area,
    fill,
    paragraphs: [
      text.fit(said, {
        ...look,
        sizes: [size, size - 1, size - 2],
        width: area.width - 0.1,
        height: 9,
        maxLines: 1,
      }).paragraph,
    ],
    align: 'center',
    anchor: 'middle',
    inset: 2,
  }
}
