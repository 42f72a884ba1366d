import type { Id } from '../../model/ids'
import type { RecordOf } from '../../model/journey'
import { percentFigure } from '../../model/painter/figures'
import { linkLook } from '../../model/painter/links'
import type { LinkEntry } from '../details/detailIndex'
import { nameOf } from '../details/details'
import { type DeckScene, laneGround } from './deckScene'
import { type LabelArea, labelArea, routeLink } from './linkRoutes'
import type { BoxShape, ConnectorShape, Stroke } from './slide'
import type { GridPage, PlacedGrid } from './stageGrid'

const DASHES = { next: undefined, alternative: 'dash', loop: 'sysDot', dropout: 'lgDashDot' } as const

/** The links between the cards of a slide: connectors, and the words on them. */
export function linkShapes(
  scene: DeckScene,
  page: GridPage,
  grid: PlacedGrid,
): { connectors: ConnectorShape[]; labels: BoxShape[] } {
  const connectors: ConnectorShape[] = []
  const labels: BoxShape[] = []
  for (const [, link] of linksAmong(scene, grid.boxes)) {
    const route = routeLink(page.cards, link.from, link.to)
    const from = grid.boxes.get(link.from)
    const to = grid.boxes.get(link.to)
    if (!route || !from || !to) continue
    const said = labelOf(scene, link)
    connectors.push({
      type: 'connector',
      name: `${scene.words.linkKinds[link.kind]}: ${nameOf(scene, link.from)} → ${nameOf(scene, link.to)}`,
      ...(said && { description: said }),
      from: { id: link.from, side: route.from },
      to: { id: link.to, side: route.to },
      stroke: strokeOf(scene, link),
      ...(route.reach !== undefined && { reach: route.reach }),
    })
    if (said) labels.push(label(scene, said, labelArea(route, from, to, grid.gap)))
  }
  return { connectors, labels }
}

/** The links with both ends among some cards. A link from a card to itself leads nowhere and is not drawn. */
export function linksAmong({ linksFrom }: DeckScene, cards: ReadonlyMap<Id, unknown>): LinkEntry[] {
  return [...cards.keys()].flatMap(id =>
    (linksFrom.get(id) ?? []).filter(([, { from, to }]) => from !== to && cards.has(to)),
  )
}

/** Whether any of some links says something. */
export function isLabelled(scene: DeckScene, links: readonly LinkEntry[]): boolean {
  return links.some(([, link]) => labelOf(scene, link))
}

function labelOf({ locale }: DeckScene, { label, share }: RecordOf<'links'>): string {
  const figure = share === undefined ? '' : percentFigure(share, locale)
  return [label.trim(), figure].filter(Boolean).join(' · ')
}

function strokeOf({ palette }: DeckScene, { kind }: RecordOf<'links'>): Stroke {
  const dash = DASHES[kind]
  return { colour: linkLook(palette, kind).stroke ?? palette.link, width: 1.5, ...(dash && { dash }) }
}

/** The words of a link on a ground that hides the line behind them, no wider than they are. */
function label({ text, palette }: DeckScene, said: string, area: LabelArea): BoxShape {
  const isLow = area.height < 0.3
  const width = Math.min(area.width, text.width(said, LABEL) * 1.15 + 0.1)
  const fitting = {
    sizes: [LABEL, 9, 8],
    width: width - 0.04,
    height: area.height,
    maxLines: isLow ? 1 : 2,
    colour: palette.ink2,
  }
  const { paragraph, height } = text.fit(said, fitting)
  const spare = isLow ? 0 : area.height - height
  return {
    type: 'box',
    form: 'rect',
    name: said,
    x: area.x + (area.width - width) / 2,
    y: area.y + (area.above ? spare : spare / 2),
    width,
    height: isLow ? area.height : height,
    fill: laneGround(palette),
    paragraphs: [paragraph],
    align: 'center',
    anchor: 'middle',
    inset: 0,
  }
}

const LABEL = 10
