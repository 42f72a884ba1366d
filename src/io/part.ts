import { type Id, splitPair } from '../model/ids'
import type { JourneyMap, Note } from '../model/journey'
import { LANES } from '../model/lanes'
import type { Geometry, Rect } from '../model/layout/geometry'
import { filterTable, withoutLoose } from './withoutLoose'

/*
 * A picture of part of a map is a picture of a map that holds just that part. So it is laid out close together, carries
 * what it shows and nothing else (who sends one stage to a supplier does not send the other five), and opens as what was
 * seen.
 */

export type Layout = (map: JourneyMap) => Geometry

/**
 * The map of what the ids name: stages with their shown cards, cards with their stage's head, links with their ends,
 * personas and notes; with them the links and solutions among them, their annotations, cells, images and ratings, and the
 * personas who rated them or lead to them. Notes stay beside what they lay beside.
 */
export function partOf(map: JourneyMap, ids: readonly Id[], layout: Layout): JourneyMap {
  const whole = layout(map)
  const wanted = new Set(ids)
  for (const id of ids) {
    const link = map.links.get(id)
    if (link) wanted.add(link.from).add(link.to)
  }
  const touchpoints = filterTable(
    map.touchpoints,
    (id, { place }) => wanted.has(id) || (wanted.has(place[0]) && whole.touchpoints.has(id)),
  )
  const entered = new Set([...touchpoints.values()].map(({ place }) => place[0]))
  const isNode = (id: Id) => touchpoints.has(id) || (wanted.has(id) && map.stages.has(id))

  const concerned = new Set<Id>()
  for (const table of ['ratings', 'expectations'] as const) {
    for (const key of map[table].keys()) {
      const [touchpoint, persona] = splitPair(key)
      if (touchpoints.has(touchpoint)) concerned.add(persona)
    }
  }
  for (const { from, to } of map.links.values()) {
    if (isNode(to)) concerned.add(from)
    if (isNode(from)) concerned.add(to)
  }
  const personas = filterTable(map.personas, id => wanted.has(id) || concerned.has(id))
  const cells = filterTable(map.cells, (_, { target }) => isNode(target))

  const part = withoutLoose({
    ...map,
    meta: { title: map.meta.title, description: '', state: map.meta.state },
    personas,
    stages: filterTable(map.stages, id => wanted.has(id) || entered.has(id)),
    lanes: ids.some(id => map.stages.has(id)) ? map.lanes : lanesWith(touchpoints, cells, map.lanes),
    touchpoints,
    notes: filterTable(map.notes, id => wanted.has(id)),
  })
  return { ...part, notes: movedNotes(part, whole, layout(part)) }
}

/** Whether the ids name anything that a picture of just that would show. */
export function isPart(map: JourneyMap, ids: readonly Id[]): boolean {
  return ids.some(id =>
    (['personas', 'stages', 'touchpoints', 'links', 'notes'] as const).some(table => map[table].has(id)),
  )
}

/**
 * The lanes with those that hold no card of the part hidden, and without one's own that no text of the part stands in:
 * that a lane is empty means something of whole stages only.
 */
function lanesWith(
  touchpoints: JourneyMap['touchpoints'],
  cells: JourneyMap['cells'],
  lanes: JourneyMap['lanes'],
): JourneyMap['lanes'] {
  const used = new Set([
    ...[...touchpoints.values()].map(({ place }) => place[1]),
    ...[...cells.values()].map(({ lane }) => lane),
  ])
  return new Map(
    [...lanes].flatMap(([id, lane]) => {
      if (used.has(id)) return [[id, lane]]
      if (lane.kind === 'text') return []
      return [[id, LANES[lane.kind].holds === 'touchpoints' ? { ...lane, visible: false } : lane]]
    }),
  )
}

/** Each note moved as the thing has moved that was nearest to it. */
function movedNotes(part: JourneyMap, whole: Geometry, laid: Geometry): ReadonlyMap<Id, Note> {
  const anchors = (['touchpoints', 'personas'] as const).flatMap(table =>
    [...laid[table]].flatMap(([id, now]) => {
      const before = whole[table].get(id)
      return before ? [{ before, now }] : []
    }),
  )
  return new Map(
    [...part.notes].map(([id, note]) => {
      const box = whole.notes.get(id)
      const [first, ...others] = anchors
      if (!box || !first) return [id, note]
      const nearest = others.reduce(
        (best, anchor) => (distance(box, anchor.before) < distance(box, best.before) ? anchor : best),
        first,
      )
      const { before, now } = nearest
      const [x, y] = note.at
      return [id, { ...note, at: [x + now.x - before.x, y + now.y - before.y] }]
    }),
  )
}

/** Between the edges; 0 if they overlap. */
function distance(a: Rect, b: Rect): number {
  const x = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0)
  const y = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0)
  return Math.hypot(x, y)
}
