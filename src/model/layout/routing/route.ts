import { type Id, pairKey } from '../../ids'
import type { JourneyMap, RecordOf } from '../../journey'
import { compareText } from '../../order'
import type { LinkPath, PersonaBox, Point, Rect, StageBox } from '../geometry'
import type { Grid } from '../grid'
import { alike } from '../keep'
import { CARD } from '../sizes'
import type { Typesetter } from '../text'
import { type LinkWords, labelPlacer, roomFor } from './labels'
import { corners, drawPath } from './path'
import { type End, endsOf, planRoute, type Route } from './plan'
import { assignTracks } from './tracks'

/** What links join, and where it is. */
export interface Ground {
  /** Made when it is needed: most edits move nothing. */
  readonly grid: () => Grid
  readonly stages: ReadonlyMap<Id, StageBox>
  readonly personas: ReadonlyMap<Id, PersonaBox>
}

type LinkEntry = readonly [Id, RecordOf<'links'>]

/**
 * Routes all links of a map; those with an end that is not drawn are absent. Links share channels, so they are routed
 * together; if no link changed and `moved` says that nothing else did, the paths of before are given again.
 */
export function createRouter(text: Typesetter) {
  let links: readonly LinkEntry[] = []
  let paths: ReadonlyMap<Id, LinkPath> = new Map()

  return function route(map: JourneyMap, ground: Ground, moved: boolean): ReadonlyMap<Id, LinkPath> {
    const now = [...map.links]
    if (!moved && sameLinks(links, now)) return paths
    links = now
    const sorted = now.toSorted(([a], [b]) => compareText(a, b))
    const drawn = routeAll(sorted, ground, text, paths)
    const same = drawn.size === paths.size && [...drawn].every(([id, path]) => path === paths.get(id))
    if (!same) paths = drawn
    return paths
  }
}

/** Stands in for a link from a thing to itself, which has a shape of its own. */
const NO_ROUTE: Route = { start: { x: 0, y: 0 }, end: { x: 0, y: 0 }, leaves: 'x', bends: [] }

function wordsOn({ label, share }: RecordOf<'links'>): LinkWords {
  return { words: label.trim(), share: share === undefined ? undefined : Math.round(share * 10) / 10 }
}

function routeAll(
  links: readonly LinkEntry[],
  ground: Ground,
  text: Typesetter,
  before: ReadonlyMap<Id, LinkPath>,
): Map<Id, LinkPath> {
  if (links.length === 0) return new Map()
  const grid = ground.grid()
  const endOf = endsOf(grid, ground.stages, ground.personas)
  const seen: { id: Id; link: RecordOf<'links'>; words: LinkWords; from: End }[] = []
  const routes: Route[] = []
  const straight = new Map<string, number>()
  for (const [id, link] of links) {
    const from = endOf(link.from)
    const to = endOf(link.to)
    if (!from || !to) continue
    const words = wordsOn(link)
    const route = link.from === link.to ? NO_ROUTE : planRoute(grid, from, to, roomFor(words, text))
    seen.push({ id, link, words, from })
    routes.push(route.bends.length === 0 ? besideOthers(route, pairKey(link.from, link.to), straight) : route)
  }

  const places = assignTracks(routes)
  const place = labelPlacer(text)
  const drawn = new Map<Id, LinkPath>()
  seen.forEach(({ id, link, words, from }, index) => {
    const route = routes[index]!
    const points =
      link.from === link.to ? loopOver(rectOf(from), roomFor(words, text)) : corners(route, places[index]!)
    drawn.set(id, linkPath(link, points, place(words, points), before.get(id)))
  })
  return drawn
}

/** The path of a link: the one of before if it is the same. Its line is drawn only where its points differ. */
function linkPath(
  { kind, from, to }: RecordOf<'links'>,
  points: readonly Point[],
  label: LinkPath['label'],
  before: LinkPath | undefined,
): LinkPath {
  const line = before && alike(before.points, points) ? before : { points, ...drawPath(points) }
  if (
    line === before &&
    before.kind === kind &&
    before.from === from &&
    before.to === to &&
    alike(before.label, label)
  ) {
    return before
  }
  return { kind, from, to, points: line.points, path: line.path, tip: line.tip, ...(label && { label }) }
}

/** Straight lines between the same two run side by side. */
function besideOthers(route: Route, pair: string, straight: Map<string, number>): Route {
  const before = straight.get(pair) ?? 0
  straight.set(pair, before + 1)
  if (before === 0) return route
  // 12 below, 12 above, 24 below …; beyond the side of a card they would lead nowhere, so from there on they coincide.
  const away = Math.min(2, Math.ceil(before / 2)) * 12 * (before % 2 ? 1 : -1)
  const { leaves } = route
  const shift = ({ x, y }: Point) => (leaves === 'x' ? { x, y: y + away } : { x: x + away, y })
  return { ...route, start: shift(route.start), end: shift(route.end) }
}

/** From a thing to itself: over its upper right corner, as wide as its label needs. */
function loopOver(rect: Rect, room: number): Point[] {
  const right = rect.x + rect.width
  const out = 14
  const left = right + out - Math.min(rect.width, Math.max(44, room))
  return [
    { x: left, y: rect.y },
    { x: left, y: rect.y - out },
    { x: right + out, y: rect.y - out },
    { x: right + out, y: rect.y + CARD.padding + 12 },
    { x: right, y: rect.y + CARD.padding + 12 },
  ]
}

function rectOf(end: End): Rect {
  if (end.kind === 'card') return end.cell.rect
  return end.kind === 'stage' ? end.box.head : end.box
}

function sameLinks(a: readonly LinkEntry[], b: readonly LinkEntry[]): boolean {
  return a.length === b.length && a.every(([id, link], index) => id === b[index]![0] && link === b[index]![1])
}
