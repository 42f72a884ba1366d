import type { Id } from '../../model/ids'
import type { RecordOf } from '../../model/journey'
import { percentFigure } from '../../model/painter/figures'
import { linkLook } from '../../model/painter/links'
import type { LinkEntry } from '../details/detailIndex'
import { nameOf } from '../details/details'
import type { DeckScene } from './deckScene'
import { labelArea, routeLink } from './linkRoutes'
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
    const route = routeLink(page.cards, link.from, link.to, connectors.length)
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
function linksAmong({ linksFrom }: DeckScene, cards: ReadonlyMap<Id, unknown>): LinkEntry[] {
  return [...cards.keys()].flatMap(id =>
    (linksFrom.get(id) ?? []).filter(([, { from, to }]) => from !== to && cards.has(to)),
  )
}

/** Whether any link between cards of a stage says something. */
export function isLabelled(scene: DeckScene, cards: ReadonlyMap<Id, unknown>): boolean {
  return linksAmong(scene, cards).some(([, link]) => labelOf(scene, link))
}

function labelOf({ locale }: DeckScene, { label, share }: RecordOf<'links'>): string {
  const figure = share === undefined ? '' : percentFigure(share, locale)
  return [label.trim(), figure].filter(Boolean).join(' · ')
}

function strokeOf({ palette }: DeckScene, { kind }: RecordOf<'links'>): Stroke {
  const dash = DASHES[kind]
  return { colour: linkLook(palette, kind).stroke ?? palette.link, width: 1.5, ...(dash && { dash }) }
}

function label({ text, palette }: DeckScene, said: string, area: ReturnType<typeof labelArea>): BoxShape {
  const isLow = area.height < 0.3
  const { width, height } = area
  const fitting = {
    sizes: [9, 8],
    width: width - 0.06,
    height,
    maxLines: isLow ? 1 : 2,
    colour: palette.ink2,
  }
  return {
    type: 'box',
    form: 'rect',
    name: said,
    ...area,
    ...(isLow && { fill: palette.canvas }),
    paragraphs: [text.fit(said, fitting).paragraph],
    align: 'center',
    anchor: isLow ? 'middle' : 'bottom',
    inset: 0,
  }
}
