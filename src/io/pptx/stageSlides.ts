import { summary } from '../../model/analysis/summary'
import type { Id } from '../../model/ids'
import type { CurvePoint } from '../../model/layout/geometry'
import { figure } from '../../model/painter/figures'
import { linkText, nameOf } from '../details/details'
import { cardBox } from './cardBox'
import { curveShapes } from './curveShapes'
import { type DeckScene, emotionChip, laneGround, titleBox } from './deckScene'
import { isLabelled, linkShapes, linksAmong } from './linkShapes'
import { pageTitle } from './pages'
import { SLIDE, type Slide, type SlideShape } from './slide'
import { type GridPage, gridPages, placeGrid } from './stageGrid'
import { cardNotes, stageHeadNotes } from './stageNotes'

const LEFT = SLIDE.margin
const WIDTH = SLIDE.width - 2 * SLIDE.margin
/** Left of the cards, for the names of lanes; the words of the scale stand below them. */
const NAMES = 1.2
const TOP = 1.6
/** The curve has what the lanes leave, within these. */
const CURVE = { above: 0.35, least: 1.2, most: 2.8 }
const FOOT = 7.02

/** A stage with its cards in their lanes, the links between them and how it felt, on as many slides as it takes. */
export function stageSlides(scene: DeckScene, stage: Id): Slide[] {
  const { geometry } = scene
  const cards = new Map([...geometry.touchpoints].filter(([, { slot }]) => slot?.stage === stage))
  const isRated = geometry.emotion?.curves.some(({ runs }) =>
    runs.some(({ points }) => points.some(({ touchpoint }) => cards.has(touchpoint))),
  )
  const height = FOOT - 0.1 - TOP - (isRated ? CURVE.above + CURVE.least : 0)
  const links = linksAmong(scene, cards)
  const labelled = isLabelled(scene, links)
  const pages = gridPages(geometry, stage, height, { labelled, links: links.map(([, link]) => link) })
  return pages.map((page, index) =>
    stageSlide(scene, stage, page, { index, count: pages.length, height, labelled }),
  )
}

interface PageInfo {
  readonly index: number
  readonly count: number
  /** Of the lanes, in inches. */
  readonly height: number
  readonly labelled: boolean
}

function stageSlide(scene: DeckScene, stage: Id, page: GridPage, info: PageInfo): Slide {
  const { locale, palette, text, words, deck } = scene
  const name = `${figure(scene.numberOf(stage), locale)}. ${nameOf(scene, stage) ?? words.untitled}`
  const title = pageTitle(scene, name, info.index, info.count)
  const area = { x: LEFT, y: TOP, width: WIDTH, height: info.height }
  const grid = placeGrid(page, area, NAMES, info.labelled)
  const { connectors, labels } = linkShapes(scene, page, grid)
  const place = ({ touchpoint, x }: CurvePoint) => {
    const box = grid.boxes.get(touchpoint)
    const drawn = scene.geometry.touchpoints.get(touchpoint)
    return box && drawn && box.x + (box.width * (x - drawn.x)) / drawn.width
  }
  const y = Math.max(TOP, ...grid.bands.map(band => band.y + band.height)) + CURVE.above
  const curve = { x: LEFT, y, width: WIDTH, height: Math.min(CURVE.most, FOOT - 0.1 - y) }
  const nothing: SlideShape = {
    type: 'box',
    form: 'rect',
    name: deck.nothing,
    x: LEFT,
    y: TOP,
    width: WIDTH,
    height: 0.6,
    paragraphs: [text.line(deck.nothing, 16, WIDTH, { colour: palette.ink3 })],
    anchor: 'middle',
    inset: 0,
  }
  return {
    title,
    shapes: [
      ...header(scene, stage, title),
      ...bands(scene, grid.bands),
      ...(page.cards.length === 0 ? [nothing] : []),
      ...connectors,
      ...[...grid.boxes].map(([id, box]) => cardBox(scene, id, box)),
      ...labels,
      ...curveShapes(scene, curve, place),
      ...footer(scene, grid.boxes),
    ],
    notes: [
      ...stageHeadNotes(scene, stage, title, info.index === 0),
      ...page.rows.flatMap((_, row) =>
        page.cards
          .filter(card => card.row === row)
          .sort((a, b) => a.column - b.column)
          .flatMap(({ id }) => ['', ...cardNotes(scene, id)]),
      ),
    ],
  }
}

/** Title, goal and mean of the stage. */
function header(scene: DeckScene, stage: Id, title: string): SlideShape[] {
  const { map, text, palette, say } = scene
  const { mean } = summary(map, { stage })
  const goal = map.stages.get(stage)?.goal.trim()
  const chip = { x: SLIDE.width - SLIDE.margin - 2.2, y: 0.5, width: 2.2, height: 0.42 }
  const width = mean === undefined ? WIDTH : WIDTH - chip.width - 0.3
  return [
    titleBox(scene, title, width),
    ...(mean === undefined ? [] : [emotionChip(scene, mean, chip, 14)]),
    ...(goal
      ? [
          {
            type: 'box' as const,
            form: 'rect' as const,
            name: say.goal,
            x: LEFT,
            y: 1.07,
            width: WIDTH,
            height: 0.45,
            paragraphs: [
              text.fit(goal, { sizes: [14, 13, 12, 11], width: WIDTH, height: 0.45, colour: palette.ink2 })
                .paragraph,
            ],
            anchor: 'top' as const,
            inset: 0,
          },
        ]
      : []),
  ]
}

function bands(scene: DeckScene, lanes: ReturnType<typeof placeGrid>['bands']): SlideShape[] {
  const { map, words, palette, text, deck } = scene
  return lanes.flatMap(({ lane, ...area }): SlideShape[] => {
    const record = map.lanes.get(lane)
    const name = record?.title.trim() || words.lanes[record?.kind ?? 'customer']
    const width = NAMES - 0.15
    const fitting = {
      sizes: [12, 11, 10],
      width,
      height: area.height - 0.2,
      bold: true,
      colour: palette.ink2,
    }
    return [
      {
        type: 'box',
        form: 'roundRect',
        radius: 0.08,
        name: `${deck.lane}: ${name}`,
        ...area,
        fill: laneGround(palette),
        paragraphs: [],
      },
      {
        type: 'box',
        form: 'rect',
        name,
        x: area.x + 0.1,
        y: area.y,
        width,
        height: area.height,
        paragraphs: [text.fit(name, fitting).paragraph],
        anchor: 'middle',
        inset: 0,
      },
    ]
  })
}

/** Where links lead that end on another slide. */
function footer(scene: DeckScene, here: ReadonlyMap<Id, unknown>): SlideShape[] {
  const { map, text, palette, say } = scene
  const away = [...here.keys()].flatMap(id =>
    (scene.linksFrom.get(id) ?? []).flatMap(([, link]) => {
      if (here.has(link.to)) return []
      const stage = map.touchpoints.get(link.to)?.place[0]
      const inStage = stage === undefined ? undefined : nameOf(scene, stage)
      const to = linkText(scene, link, 'to')
      return to ? [`${nameOf(scene, id)} → ${inStage ? `${inStage}: ` : ''}${to}`] : []
    }),
  )
  if (away.length === 0) return []
  const said = `${say.leadsTo}: ${away.join('; ')}`
  return [
    {
      type: 'box',
      form: 'rect',
      name: say.leadsTo,
      x: LEFT,
      y: FOOT,
      width: WIDTH,
      height: 0.26,
      paragraphs: [text.line(said, 10, WIDTH, { colour: palette.ink3 })],
      anchor: 'middle',
      inset: 0,
    },
  ]
}
