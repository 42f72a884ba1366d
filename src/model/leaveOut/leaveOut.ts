import { type Id, pairKey, splitPair } from '../ids'
import {
  type JourneyMap,
  type Lane,
  RECORD_TABLES,
  RECORDS,
  type RecordOf,
  type RecordTable,
  type Table,
} from '../journey'
import { own } from '../opening/plain'
import { type LeavingOut, leavesOut } from './rules'
import { type AliasWords, withAliases } from './withAliases'

/*
 * A copy for others holds nothing of what its maker leaves out: not in what is hidden, not in what refers to it, and not
 * in what travels along unseen. So each table is built anew from what may stay, field by field. What nobody can look at
 * and judge goes with the first rule: views, findings put aside, data of newer releases, and what hangs on nothing.
 */

/** The map without what the rules name; the map itself if they name nothing. */
export function leaveOut(map: JourneyMap, rules: LeavingOut, words: AliasWords): JourneyMap {
  if (!leavesOut(rules)) return map
  const bare = withoutRecords(onlyKnownFields(map), rules)
  const kept = withoutFields(bare, rules)
  return rules.names ? withAliases(kept, words) : kept
}

/** Without the records that are left out, and without what belonged or led to them. */
function withoutRecords(map: JourneyMap, rules: LeavingOut): JourneyMap {
  // A lane that we do not know may be anybody's: a newer release's, or one that was removed.
  const isLeft = (lane: Id) => rules.internal && isInternal(map.lanes.get(lane))
  const touchpoints = filter(map.touchpoints, ({ place }) => !isLeft(place[1]))
  const isNode = (id: Id) => touchpoints.has(id) || map.stages.has(id)
  const isEnd = (id: Id) => isNode(id) || map.personas.has(id)
  const annotations = filter(map.annotations, ({ kind, target, severity }) => {
    if (rules.quotes && kind === 'quote') return false
    const { belowSeverity = 0 } = rules
    return isNode(target) && !(kind === 'pain' && (severity ?? 0) < belowSeverity)
  })
  const isJudged = ([touchpoint, persona]: readonly [Id, Id]) =>
    touchpoints.has(touchpoint) && map.personas.has(persona)

  return {
    ...map,
    lanes: lanesWithout(map.lanes, rules),
    touchpoints,
    links: filter(map.links, ({ from, to }) => isEnd(from) && isEnd(to)),
    annotations,
    notes: rules.notes ? new Map() : map.notes,
    cells: filter(map.cells, ({ lane, target }) => isNode(target) && map.lanes.has(lane) && !isLeft(lane)),
    images: filter(map.images, ({ target }) => isNode(target)),
    views: new Map(),
    dismissals: new Map(),
    ratings: filterPairs(map.ratings, isJudged),
    expectations: filterPairs(map.expectations, isJudged),
    solves: filterPairs(map.solves, ids => ids.every(id => annotations.has(id))),
    votes: filterPairs(map.votes, ([annotation]) => annotations.has(annotation)),
    extra: {},
  }
}

function isInternal(lane: Lane | undefined): boolean {
  return lane === undefined || lane.kind === 'backstage' || lane.kind === 'support'
}

/** Lanes from birth are in every map: those that are left out are hidden, under the name of their kind. */
function lanesWithout(lanes: Table<Lane>, { internal, quotes }: LeavingOut): Table<Lane> {
  return new Map(
    [...lanes].flatMap(([id, lane]): [Id, Lane][] => {
      if (internal && isInternal(lane)) {
        const { height: _, ...rest } = lane
        return id === lane.kind ? [[id, { ...rest, title: '', visible: false }]] : []
      }
      return [[id, quotes && lane.kind === 'quotes' ? { ...lane, visible: false } : lane]]
    }),
  )
}

/** Without what is left out of records that stay. */
function withoutFields(map: JourneyMap, { quotes, notes, owners }: LeavingOut): JourneyMap {
  return {
    ...map,
    ...(quotes && { personas: changed(map.personas, persona => ({ ...persona, quote: '' })) }),
    ...(notes && { stages: changed(map.stages, stage => ({ ...stage, speakerNotes: '' })) }),
    ...(owners && {
      touchpoints: changed(map.touchpoints, touchpoint => ({ ...touchpoint, owner: '' })),
      annotations: changed(map.annotations, annotation => ({ ...annotation, owner: '' })),
      votes: withoutVoters(map.votes),
    }),
  }
}

function withoutVoters(votes: JourneyMap['votes']): JourneyMap['votes'] {
  const numbers = new Map<Id, number>()
  return new Map(
    [...votes].map(([key, value]) => {
      const [annotation, voter] = splitPair(key)
      const number = numbers.get(voter) ?? numbers.size + 1
      numbers.set(voter, number)
      return [pairKey(annotation, `voter-${number}`), value]
    }),
  )
}

/** The map without the fields that a newer release or another program put into its records. */
function onlyKnownFields(map: JourneyMap): JourneyMap {
  const tables = Object.fromEntries(
    RECORD_TABLES.map(table => [
      table,
      changed<object>(map[table], record => pick(record, Object.keys(RECORDS[table].entries))),
    ]),
  ) as unknown as { [T in RecordTable]: Table<RecordOf<T>> }
  const { title, description, state } = map.meta
  return { ...map, ...tables, meta: { title, description, state } }
}

function pick(record: object, fields: readonly string[]): object {
  const values = record as Readonly<Record<string, unknown>>
  // A field that is there and undefined would be another record than one without it.
  return Object.fromEntries(
    fields.flatMap(field => (own(values, field) === undefined ? [] : [[field, values[field]]])),
  )
}

function changed<T>(table: Table<T>, change: (record: T) => T): Table<T> {
  return new Map([...table].map(([id, record]) => [id, change(record)]))
}

function filter<T>(table: Table<T>, keep: (record: T) => boolean): Table<T> {
  return new Map([...table].filter(([, record]) => keep(record)))
}

function filterPairs<T>(table: Table<T>, keep: (ids: readonly [Id, Id]) => boolean): Table<T> {
  return new Map([...table].filter(([key]) => keep(splitPair(key))))
}
