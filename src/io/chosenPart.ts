import type { Id } from '../model/ids'
import type { JourneyMap, Lane } from '../model/journey'
import { LANES } from '../model/lanes'
import { type Layout, partOf } from './part'
import { filterTable, withoutLoose } from './withoutLoose'

/** What of a map is to leave; what is absent leaves as it is on the map. */
export interface Chosen {
  readonly stages?: readonly Id[]
  readonly personas?: readonly Id[]
  /** Those of the touchpoints of the customer are always there. */
  readonly lanes?: readonly Id[]
}

/**
 * The map with only what is chosen: stages with what stands in them, personas with what they felt, lanes with what they
 * hold. A lane that is not chosen is hidden and takes along what it holds, also where the canvas would show that
 * otherwise: without the lane of pain points no card counts any.
 */
export function chosenPart(map: JourneyMap, chosen: Chosen, layout: Layout): JourneyMap {
  const { stages, personas, lanes } = chosen
  if (!stages && !personas && !lanes) return map
  const staged = stages ? partOf(map, [...stages, ...(personas ?? [])], layout) : map
  const wanted = personas && new Set(personas)
  const peopled = wanted
    ? { ...staged, personas: filterTable(staged.personas, id => wanted.has(id)) }
    : staged
  return withoutLoose(lanes ? withLanes(peopled, new Set(lanes)) : peopled)
}

function withLanes(map: JourneyMap, chosen: ReadonlySet<Id>): JourneyMap {
  const isChosen = (id: Id) => {
    const lane = map.lanes.get(id)
    return lane !== undefined && (chosen.has(id) || !LANES[lane.kind].canHide)
  }
  const held = [...map.lanes].filter(([id]) => isChosen(id)).map(([, { kind }]) => LANES[kind])
  const holds = (what: (typeof held)[number]['holds']) => held.some(lane => lane.holds === what)
  const kinds = new Set(held.map(({ annotation }) => annotation))
  const touchpoints = filterTable(map.touchpoints, (_, { place }) => isChosen(place[1]))
  return {
    ...map,
    lanes: new Map(
      [...map.lanes].flatMap(([id, lane]): [Id, Lane][] => {
        if (isChosen(id)) return [[id, { ...lane, visible: true }]]
        return id === lane.kind ? [[id, bare(lane)]] : []
      }),
    ),
    touchpoints: holds('thoughts')
      ? touchpoints
      : new Map([...touchpoints].map(([id, touchpoint]) => [id, { ...touchpoint, thought: '' }])),
    annotations: filterTable(map.annotations, (_, { kind }) => kinds.has(kind)),
    cells: filterTable(map.cells, (_, { lane }) => isChosen(lane)),
    images: holds('images') ? map.images : new Map(),
    ratings: holds('curve') ? map.ratings : new Map(),
    expectations: holds('curve') ? map.expectations : new Map(),
  }
}

/** Lanes from birth are in every map: one that is left out is hidden, under the name of its kind. */
function bare({ height: _, ...lane }: Lane): Lane {
  return { ...lane, title: '', visible: false }
}

/** The lanes that can be chosen, shown ones and hidden ones that hold anything; of those that hold cards only shown ones. */
export function lanesToChoose(map: JourneyMap): Set<Id> {
  const kinds = new Set([...map.annotations.values()].map(({ kind }) => kind))
  const withCells = new Set([...map.cells.values()].map(({ lane }) => lane))
  const thinks = [...map.touchpoints.values()].some(({ thought }) => thought !== '')
  const holdsAny = (id: Id, { kind }: Lane) => {
    const { holds, annotation } = LANES[kind]
    if (holds === 'annotations') return annotation !== undefined && kinds.has(annotation)
    if (holds === 'cells') return withCells.has(id)
    return (holds === 'thoughts' && thinks) || (holds === 'images' && map.images.size > 0)
  }
  return new Set([...map.lanes].flatMap(([id, lane]) => (lane.visible || holdsAny(id, lane) ? [id] : [])))
}
