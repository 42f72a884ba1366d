import type { Id } from '../../model/ids'
import { pairKey } from '../../model/ids'
import type { AnnotationKind, Emotion, LinkKind } from '../../model/journey'
import type { TouchpointRole } from '../question'
import type { Cell } from './cell'
import { channelName } from './channelWords'
import { HEADERS, laneHeader, type RatingKind, ratingHeader } from './headers'
import type { Card, MapIndex } from './mapIndex'
import { EMOTION_LABELS } from './scale'
import { joinValues } from './values'

/*
 * The long form: one row for each touchpoint, along the journey. `readLong` is its inverse, as far as there is one.
 */

export interface LongColumn {
  readonly header: string
  /** In letters, for a spreadsheet. */
  readonly width: number
  readonly oneLine?: boolean | undefined
  cell(card: Card): Cell
}

/** Roles of the columns in which the annotations of a kind stand. */
export const ANNOTATION_ROLES = {
  painPoints: 'pain',
  opportunities: 'opportunity',
  strengths: 'strength',
  ideas: 'idea',
  questions: 'question',
  quotes: 'quote',
} as const satisfies Partial<Record<TouchpointRole, AnnotationKind>>

/** Titles of text lanes that have columns of their own from the start. */
export const LANES_WITH_COLUMNS = { systems: 'Systems', evidence: 'Evidence' } as const

/** The columns of a map's touchpoints. */
export function longColumns(index: MapIndex): readonly LongColumn[] {
  const { map, cardLanes } = index
  const column = (role: TouchpointRole, width: number, cell: (card: Card) => Cell): LongColumn => ({
    header: HEADERS[role],
    width,
    cell,
  })
  const notes = (role: keyof typeof ANNOTATION_ROLES): LongColumn =>
    column(role, 36, ({ id }) =>
      joinValues(
        index
          .annotationsOf(id)
          .filter(([, { kind }]) => kind === ANNOTATION_ROLES[role])
          .map(([, { text }]) => text),
      ),
    )
  const inLane = (role: keyof typeof LANES_WITH_COLUMNS): LongColumn => {
    const lane = fixedLane(index, role)
    return column(role, 20, ({ id }) => (lane === undefined ? '' : index.cellText(lane, id)))
  }
  const ownLanes = cardLanes.filter(
    ([id]) => id !== 'metrics' && id !== fixedLane(index, 'systems') && id !== fixedLane(index, 'evidence'),
  )
  const only = onlyPersona(index)
  // Wide enough that the words of several personas do not make every row high.
  const perPersona = (width: number) => Math.min(54, Math.max(20, width * index.personas.length))
  return [
    // What stays in view at the left is narrow: it leaves room for the rest on a small screen.
    { ...column('mapTitle', 12, () => map.meta.title), oneLine: true },
    column('stageOrder', 8, ({ stage }) => stage?.number),
    column('stage', 18, ({ stage }) => stage?.stage.title),
    { ...column('stageGoal', 22, ({ stage }) => stage?.stage.goal), oneLine: true },
    column('touchpointOrder', 8, ({ number }) => number),
    column('touchpoint', 32, ({ touchpoint }) => touchpoint.title),
    column('description', 40, ({ touchpoint }) => touchpoint.description),
    column('lane', 14, ({ stage, touchpoint }) => stage && laneName(index, touchpoint.place[1])),
    column('personas', perPersona(12), ({ id }) => joinValues(personasAt(index, id))),
    column('channels', 16, ({ touchpoint }) => joinValues(named(channelName(touchpoint.channel)))),
    ...ratingColumns(index, 'emotion', only !== undefined),
    column('emotionLabel', perPersona(18), ({ id }) => joinValues(labelsAt(index, id, only !== undefined))),
    ...(map.expectations.size > 0 ? ratingColumns(index, 'expectation', only !== undefined) : []),
    column('thought', 36, ({ touchpoint }) => touchpoint.thought),
    notes('painPoints'),
    notes('opportunities'),
    notes('strengths'),
    notes('ideas'),
    notes('questions'),
    notes('quotes'),
    column('momentOfTruth', 10, ({ touchpoint }) => touchpoint.momentOfTruth),
    column('status', 10, () => statusOf(index)),
    column('owner', 18, ({ touchpoint }) => touchpoint.owner),
    column('metric', 20, ({ id }) => metricAt(index, id)[0]),
    column('metricValue', 12, ({ id }) => metricAt(index, id)[1]),
    inLane('systems'),
    inLane('evidence'),
    column('linksTo', 24, ({ id }) => joinValues(linksAt(index, id))),
    column('tags', 20, ({ touchpoint }) => joinValues(touchpoint.tags)),
    column('touchpointId', 20, ({ id }) => id),
    column('stageId', 20, ({ stage }) => stage?.id),
    ...ownLanes.map(([id, { title, kind }]) => ({
      header: laneHeader(title || (id === kind ? kind : '')),
      width: 28,
      cell: (card: Card) => index.cellText(id, card.id),
    })),
  ]
}

/** The only persona of a map, if it has a name that a cell can say: then its ratings need no name above them. */
export function onlyPersona({ personas }: MapIndex): Id | undefined {
  const [first, second] = personas
  return first && !second && first[1].name.trim() !== '' ? first[0] : undefined
}

export function statusOf({ map }: MapIndex): string {
  return map.meta.state === 'future' ? 'planned' : 'observed'
}

/** What a lane of cards is called: its title, else its kind. */
export function laneName({ map }: MapIndex, id: Id): string {
  const lane = map.lanes.get(id)
  return lane ? lane.title || lane.kind : id
}

/** The label of a link in a table: where it leads, and of what kind it is if not of the usual one. */
export function linkText(to: Id, kind: LinkKind): string {
  return kind === 'next' ? to : `${to} (${kind})`
}

function ratingColumns({ map, personas }: MapIndex, of: RatingKind, unnamed: boolean): LongColumn[] {
  const values = of === 'emotion' ? map.ratings : map.expectations
  const one = (persona: Id, header: string): LongColumn => ({
    header,
    width: 18,
    cell: ({ id }) => values.get(pairKey(id, persona)),
  })
  if (personas.length === 0) return [{ header: HEADERS[of], width: 12, cell: () => undefined }]
  return personas.map(([id, { name }]) => one(id, unnamed ? HEADERS[of] : ratingHeader(of, name)))
}

/** The persona of the map if it has one, else those that have been asked what they feel or expect there. */
export function personasAt(index: MapIndex, touchpoint: Id): string[] {
  const { map, personas } = index
  const only = onlyPersona(index)
  return personas
    .filter(([id]) => {
      const key = pairKey(touchpoint, id)
      return id === only || map.ratings.has(key) || map.expectations.has(key)
    })
    .flatMap(([, { name }]) => named(name))
}

function labelsAt({ map, personas }: MapIndex, touchpoint: Id, unnamed: boolean): string[] {
  return personas.flatMap(([id, { name }]) => {
    const emotion = map.ratings.get(pairKey(touchpoint, id))
    if (emotion === undefined) return []
    return [unnamed ? labelOf(emotion) : `${name}: ${labelOf(emotion)}`]
  })
}

export function labelOf(emotion: Emotion): string {
  return EMOTION_LABELS[emotion + 2]!
}

function linksAt({ map, linksFrom }: MapIndex, id: Id): string[] {
  return linksFrom(id).flatMap(([, { to, kind }]) => (map.touchpoints.has(to) ? [linkText(to, kind)] : []))
}

function metricAt({ cellText }: MapIndex, id: Id): readonly [metric: string, value: string] {
  const text = cellText('metrics', id)
  const [, metric, value] = /^(.+?): (.+)$/s.exec(text) ?? []
  return metric === undefined ? [text, ''] : [metric, value!]
}

/** The text lane whose cells stand in one of the columns that are always there; of several with its title, none. */
function fixedLane({ cardLanes }: MapIndex, role: keyof typeof LANES_WITH_COLUMNS): Id | undefined {
  const lanes = cardLanes.filter(([, { title }]) => title === LANES_WITH_COLUMNS[role])
  return lanes.length === 1 ? lanes[0]![0] : undefined
}

function named(text: string): string[] {
  return text === '' ? [] : [text]
}
