import { countKinds } from '../../model/analysis/annotations'
import { summary } from '../../model/analysis/summary'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { ANNOTATION_KINDS } from '../../model/journey'
import type { CurvePoint } from '../../model/layout/geometry'
import { figure } from '../../model/painter/figures'
import { detailText, emotionText, nameOf, stageDetails } from '../details/details'
import { curveShapes, SCALE_WIDTH } from './curveShapes'
import { type DeckScene, emotionChip, titleBox } from './deckScene'
import { pagesOf, pageTitle } from './pages'
import { SLIDE, type Slide, type SlideShape } from './slide'

/** More stages than this beside one another could not be read. */
const MOST = 10
const TOP = 1.35
const HEAD = 2.35
const CURVE = { y: 4.1, height: 2.75 }

/** The whole journey: its stages, how each felt on average, and the curve through all. */
export function overviewSlides(scene: DeckScene): Slide[] {
  const stages = [...scene.geometry.stages.keys()]
  const pages = pagesOf(stages, MOST)
  return pages.map((page, index) =>
    overview(scene, page, pageTitle(scene, scene.deck.overview, index, pages.length)),
  )
}

function overview(scene: DeckScene, stages: readonly Id[], title: string): Slide {
  const left = SLIDE.margin + SCALE_WIDTH
  const width = SLIDE.width - SLIDE.margin - left
  const gap = 0.12
  const each = (width - gap * (stages.length - 1)) / Math.max(1, stages.length)
  const heads = stages.flatMap((stage, index) => stageHead(scene, stage, left + index * (each + gap), each))
  const curve = { x: SLIDE.margin, ...CURVE, width: SLIDE.width - 2 * SLIDE.margin }
  const place = ({ touchpoint, x }: CurvePoint) => {
    const stage = scene.geometry.touchpoints.get(touchpoint)?.slot?.stage ?? ''
    const index = stages.indexOf(stage)
    const drawn = scene.geometry.stages.get(stage)
    if (index < 0 || !drawn) return undefined
    return left + index * (each + gap) + (each * (x - drawn.x)) / drawn.width
  }
  return {
    title,
    shapes: [titleBox(scene, title), ...heads, ...curveShapes(scene, curve, place)],
    notes: stages.flatMap(stage => stageNotes(scene, stage)),
  }
}

/** A stage as a box with its name and its figures, and its mean below. */
function stageHead(scene: DeckScene, stage: Id, x: number, width: number): SlideShape[] {
  const { map, text, palette, words, locale } = scene
  const number = figure(scene.numberOf(stage), locale)
  const name = nameOf(scene, stage) ?? words.untitled
  const { mean } = summary(map, { stage })
  const inner = width - 0.2
  const heading = text.fit(`${number}. ${name}`, {
    sizes: [16, 14, 12, 11, 10],
    width: inner,
    height: 0.95,
    bold: true,
    colour: palette.ink,
  })
  const counts = countsOf(scene, stage).map(line =>
    text.line(line, 10, inner, { colour: palette.ink2, before: 2 }),
  )
  const room = Math.floor((HEAD - 0.2 - heading.height) / 0.2)
  return [
    {
      type: 'box',
      form: 'roundRect',
      radius: 0.1,
      name: `${number}. ${name}`,
      x,
      y: TOP,
      width,
      height: HEAD - (mean === undefined ? 0 : 0.45),
      fill: palette.card,
      stroke: { colour: palette.line, width: 0.75 },
      paragraphs: [heading.paragraph, ...counts.slice(0, Math.max(0, room - 2))],
      anchor: 'top',
      inset: 6,
    },
    ...(mean === undefined
      ? []
      : [emotionChip(scene, mean, { x, y: TOP + HEAD - 0.36, width, height: 0.36 }, 11)]),
  ]
}

/** How many touchpoints a stage has, and how much is noted on it. */
function countsOf({ map, deck, words, locale, annotations }: DeckScene, stage: Id): string[] {
  const cards = touchpointsByStage(map).get(stage) ?? []
  const noted = [stage, ...cards.map(([id]) => id)].flatMap(id => annotations.get(id) ?? [])
  const kinds = countKinds(noted)
  return [
    `${deck.touchpoints}: ${figure(cards.length, locale)}`,
    ...ANNOTATION_KINDS.flatMap(kind =>
      kinds[kind] ? [`${words.annotationsPlural[kind]}: ${figure(kinds[kind], locale)}`] : [],
    ),
  ]
}

function stageNotes(scene: DeckScene, stage: Id): string[] {
  const { map, say, locale } = scene
  const { mean, lowest, highest } = summary(map, { stage })
  const at = (extreme: typeof lowest, word: string) =>
    extreme ? [`${word}: ${nameOf(scene, extreme.touchpoint)}, ${emotionText(scene, extreme.value)}`] : []
  return [
    `${figure(scene.numberOf(stage), locale)}. ${nameOf(scene, stage)}`,
    ...stageDetails(scene, stage).map(detailText),
    ...countsOf(scene, stage),
    ...(mean === undefined ? [] : [`${say.mean}: ${emotionText(scene, mean)}`]),
    ...(highest?.touchpoint === lowest?.touchpoint ? [] : at(lowest, scene.words.lowestPoint)),
  ]
}
