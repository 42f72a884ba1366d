import * as v from 'valibot'
import { type Id, splitPair } from '../ids'
import { type JourneyMap, type PairTable, RECORDS } from '../journey'

/*
 * What a line would lose if it became one of another kind. A line changes its kind only when this is empty, so indenting
 * and outdenting never lose anything, and what stands in the way can be named.
 */

/** Fields that are said and have no place in the other kind, things that hang on the line, and `more`: what we do not know. */
export type Held =
  | 'goal'
  | 'description'
  | 'speakerNotes'
  | 'thought'
  | 'interaction'
  | 'from'
  | 'to'
  | 'channel'
  | 'direct'
  | 'momentOfTruth'
  | 'owner'
  | 'tags'
  | 'lane'
  | 'severity'
  | 'frequency'
  | 'impact'
  | 'effort'
  | 'status'
  | 'evidence'
  | 'annotations'
  | 'links'
  | 'images'
  | 'cells'
  | 'ratings'
  | 'expectations'
  | 'solves'
  | 'votes'
  | 'more'

type Convertible = 'stages' | 'touchpoints' | 'annotations'

/** For each change of kind: the fields that go along or are given anew, and what hangs on the line and would be left. */
const CONVERSIONS = {
  stageToTouchpoint: { from: 'stages', along: ['title', 'description', 'order'], left: ['cells'] },
  touchpointToStage: {
    from: 'touchpoints',
    along: ['title', 'description', 'place'],
    left: ['cells', 'ratings', 'expectations'],
  },
  touchpointToAnnotation: {
    from: 'touchpoints',
    along: ['title', 'owner', 'tags', 'place'],
    left: ['annotations', 'links', 'images', 'cells', 'ratings', 'expectations'],
  },
  annotationToTouchpoint: {
    from: 'annotations',
    along: ['kind', 'text', 'target', 'order', 'owner', 'tags'],
    left: ['solves', 'votes'],
  },
} as const satisfies Record<
  string,
  { from: Convertible; along: readonly string[]; left: readonly (Hanging | PairTable)[] }
>

type Hanging = 'annotations' | 'links' | 'images' | 'cells'

/** What a record would lose by a change of its kind. Looks through what can hang on it. */
export function heldBack(map: JourneyMap, id: Id, change: keyof typeof CONVERSIONS): Held[] {
  const { from, along, left } = CONVERSIONS[change]
  const record: Readonly<Record<string, unknown>> = { ...map[from].get(id) }
  const fields = saidFields(from, record).filter(field => !(along as readonly string[]).includes(field))
  const known = fields.filter(field => Object.hasOwn(RECORDS[from].entries, field)) as Held[]
  return [
    ...known,
    ...left.filter(table => hangsOn(map, table, id)),
    ...(known.length < fields.length ? (['more'] as const) : []),
  ]
}

/** The fields that differ from what an absent one would be. */
function saidFields(table: Convertible, record: Readonly<Record<string, unknown>>): string[] {
  const schema: Readonly<Record<string, v.GenericSchema>> = RECORDS[table].entries
  return Object.entries(record).flatMap(([field, value]) => {
    const entry = schema[field]
    const usual: unknown = entry && v.getDefault(entry)
    const isUsual =
      value === undefined || value === usual || (Array.isArray(value) && value.length === 0) || value === ''
    return isUsual ? [] : [field]
  })
}

function hangsOn(map: JourneyMap, table: Hanging | PairTable, id: Id): boolean {
  switch (table) {
    case 'links':
      return some(map.links.values(), ({ from, to }) => from === id || to === id)
    case 'annotations':
      return some(map.annotations.values(), ({ target }) => target === id)
    case 'images':
      return some(map.images.values(), ({ target }) => target === id)
    case 'cells':
      return some(map.cells.values(), ({ target, text }) => target === id && text.trim() !== '')
    default:
      return some(map[table].keys(), key => splitPair(key).includes(id))
  }
}

function some<T>(values: Iterable<T>, is: (value: T) => boolean): boolean {
  for (const value of values) if (is(value)) return true
  return false
}
