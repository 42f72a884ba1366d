import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing-jittered'
import { freeze } from 'immer'
import * as v from 'valibot'
import { builtInLanes, emptyMap } from '../../src/model/blank'
import { CHANNELS } from '../../src/model/channels'
import type { Id } from '../../src/model/ids'
import { pairKey } from '../../src/model/ids'
import type {
  Annotation,
  AnnotationKind,
  Cell,
  Dismissal,
  Emotion,
  Image,
  JourneyMap,
  Lane,
  Link,
  Meta,
  Note,
  Persona,
  Place,
  RecordOf,
  RecordTable,
  SavedView,
  Stage,
  Touchpoint,
} from '../../src/model/journey'
import {
  ANNOTATION_KINDS,
  ANNOTATION_STATUSES,
  BUILT_IN_LANES,
  EMOTIONS,
  EVIDENCE_GRADES,
  IMAGE_TYPES,
  LANE_KINDS,
  LINK_KINDS,
  RECORDS,
} from '../../src/model/journey'
import { evenKeys } from '../../src/model/order'

/*
 * Maps for tests: single records with their defaults filled in, random maps of every shape that a map can have (`arbMap`,
 * for laws), and sensible maps of any size (`bigMap`, for what must stay fast).
 */

/** Ids that are the same in every run: PREFIX0, PREFIX1, … */
export function counterIds(prefix = 'id'): () => Id {
  let count = 0
  return () => `${prefix}${count++}`
}

/** A record as the schema fills it in: absent fields have their defaults, the order key is the first, the place unplaced. */
export function makeRecord<T extends RecordTable>(table: T, fields: Partial<RecordOf<T>> = {}): RecordOf<T> {
  const usual = {
    order: 'a0',
    place: ['', 'customer', 'a0', 0],
    at: [0, 0],
    from: '',
    to: '',
    target: '',
    lane: '',
    rule: '',
    file: '0'.repeat(64),
    ...(table === 'images' ? { width: 1, height: 1 } : {}),
    ...(table === 'lanes' ? { kind: 'customer' } : {}),
    ...(table === 'annotations' ? { kind: 'idea' } : {}),
  }
  return freeze(v.parse(RECORDS[table], { ...usual, ...fields }) as RecordOf<T>, true)
}

/** A map with the lanes from birth and the given tables. */
export function mapWith(tables: Partial<JourneyMap>): JourneyMap {
  return { ...emptyMap(), lanes: builtInLanes(), ...tables }
}

/* ---------- random maps ---------- */

/** The most of each kind; at least none. */
export interface MapSize {
  readonly personas: number
  readonly stages: number
  readonly touchpoints: number
  readonly links: number
  readonly annotations: number
  readonly notes: number
  readonly cells: number
  readonly images: number
  readonly views: number
  readonly dismissals: number
  /** Also fields, kinds and tables that this release does not know. Off unless asked for. */
  readonly unknown: boolean
}

const SMALL: MapSize = {
  personas: 3,
  stages: 4,
  touchpoints: 8,
  links: 6,
  annotations: 6,
  notes: 2,
  cells: 3,
  images: 2,
  views: 2,
  dismissals: 2,
  unknown: false,
}

/** Texts that have broken other programs: clusters, joiners, both directions, markup, names of JavaScript's own. */
export const NASTY_TEXTS = [
  'ক্ষ্ম শ্রীমতী স্বাস্থ্য',
  'র‍্যাব ও র‌্যাক',
  'যাত্রা — পথের সন্ধানে',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽',
  'e\u0301 \u1112\u1161\u11ab',
  'שלום עולם',
  'مرحبا بالعالم ١٢٣',
  '\u202eright to left\u202c',
  `"double" 'single' \`back\` \\ \\n`,
  '</text><script>alert(1)</script> &amp; <!-- ]]> -->',
  '__proto__',
  'constructor',
  'toString',
  'line\nbreak\r\n\ttab\u2028end',
  '\u0000\u0007\u001b\ufffe',
  '\ufeffmark',
  '   ',
  'x'.repeat(300),
  'many words in a row '.repeat(20),
  '%s {{name}} $t(key) &nbsp;',
] as const

/** Any text, well-formed: often empty, often one of the nasty ones. */
export const arbText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
)

/** Keys from before the first to after the last of a short map, also between two neighbours; few enough to collide. */
const ORDER_KEYS = [
  ...generateNKeysBetween(null, 'a0', 2),
  ...evenKeys(6),
  ...generateNKeysBetween('a1', 'a2', 4),
]

export const arbOrder: fc.Arbitrary<string> = fc.constantFrom(...ORDER_KEYS)

export const arbEmotion: fc.Arbitrary<Emotion> = fc.constantFrom(...EMOTIONS)

const arbColour = fc.constantFrom('#5b3df5', '#000000', '#FFFFFF', '#c8334b')
const arbPicture = fc.constantFrom('', 'data:image/png;base64,iVBORw0KGgo=')
const arbMeasure = fc.integer({ min: 1, max: 5 })

export const arbMeta: fc.Arbitrary<Meta> = fc.record({
  title: arbText,
  description: arbText,
  state: fc.constantFrom('current' as const, 'future' as const),
})

export const arbPersona: fc.Arbitrary<Persona> = fc.record({
  name: arbText,
  role: arbText,
  quote: arbText,
  goals: arbText,
  needs: arbText,
  frustrations: arbText,
  context: arbText,
  colour: arbColour,
  picture: arbPicture,
  order: arbOrder,
})

export const arbStage: fc.Arbitrary<Stage> = fc.record({
  title: arbText,
  goal: arbText,
  description: arbText,
  speakerNotes: arbText,
  order: arbOrder,
})

const arbLane: fc.Arbitrary<Lane> = fc.record(
  {
    kind: fc.constantFrom(...LANE_KINDS),
    title: arbText,
    visible: fc.boolean(),
    per: fc.constantFrom('stage' as const, 'touchpoint' as const),
    height: fc.integer({ min: 24, max: 1200 }),
    order: arbOrder,
  },
  { requiredKeys: ['kind', 'title', 'visible', 'per', 'order'] },
)

/** Words as tags and channels are kept. */
const arbWords = fc.array(
  fc.oneof(fc.constantFrom('mobile', 'ঢাকা', '__proto__'), fc.string({ minLength: 1, maxLength: 12 })),
  { maxLength: 3 },
)

/** Places collide often, and now and then name a stage or lane that is not there. */
export function arbPlace(stages: readonly Id[], lanes: readonly Id[]): fc.Arbitrary<Place> {
  return fc.tuple(
    oneOfIds(stages, ['', 'gone-stage']),
    oneOfIds(lanes, ['gone-lane']),
    fc.constantFrom(...ORDER_KEYS.slice(0, 5)),
    fc.oneof({ weight: 9, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(999) }),
  )
}

export function arbTouchpoint(place: fc.Arbitrary<Place>): fc.Arbitrary<Touchpoint> {
  return fc.record({
    title: arbText,
    description: arbText,
    thought: arbText,
    interaction: fc.constantFrom('action' as const, 'communication' as const),
    from: arbText,
    to: arbText,
    channel: fc.oneof(fc.constantFrom('', ...Object.keys(CHANNELS)), arbText),
    direct: fc.boolean(),
    momentOfTruth: fc.boolean(),
    owner: arbText,
    tags: arbWords,
    // Mutable in the schema's own type, frozen in every map.
    place: place as fc.Arbitrary<Touchpoint['place']>,
  })
}

function arbLink(ends: fc.Arbitrary<Id>): fc.Arbitrary<Link> {
  const fields = {
    kind: fc.constantFrom(...LINK_KINDS),
    from: ends,
    to: ends,
    label: arbText,
    share: fc.oneof(fc.nat(100), arbReal(0, 100)),
  }
  return fc.record(fields, { requiredKeys: ['kind', 'from', 'to', 'label'] })
}

function arbAnnotation(targets: fc.Arbitrary<Id>): fc.Arbitrary<Annotation> {
  const fields = {
    kind: fc.constantFrom(...ANNOTATION_KINDS),
    target: targets,
    text: arbText,
    order: arbOrder,
    severity: arbMeasure,
    frequency: arbMeasure,
    impact: arbMeasure,
    effort: arbMeasure,
    owner: arbText,
    status: fc.constantFrom(...ANNOTATION_STATUSES),
    evidence: fc.constantFrom(...EVIDENCE_GRADES),
    tags: arbWords,
  }
  return fc.record(fields, {
    requiredKeys: ['kind', 'target', 'text', 'order', 'owner', 'status', 'evidence', 'tags'],
  })
}

const arbNote: fc.Arbitrary<Note> = fc.record({
  text: arbText,
  at: fc.tuple(arbReal(-5000, 5000), arbReal(-5000, 5000)),
  colour: arbColour,
})

function arbCell(lanes: fc.Arbitrary<Id>, targets: fc.Arbitrary<Id>): fc.Arbitrary<Cell> {
  return fc.record({ lane: lanes, target: targets, text: arbText })
}

function arbImage(targets: fc.Arbitrary<Id>): fc.Arbitrary<Image> {
  return fc.record({
    target: targets,
    caption: arbText,
    file: fc.constantFrom('0'.repeat(64), 'a1'.repeat(32)),
    type: fc.constantFrom(...IMAGE_TYPES),
    width: fc.integer({ min: 1, max: 2048 }),
    height: fc.integer({ min: 1, max: 2048 }),
    order: arbOrder,
  })
}

function arbView(personas: fc.Arbitrary<Id>): fc.Arbitrary<SavedView> {
  const fields = {
    name: arbText,
    persona: personas,
    kinds: fc.uniqueArray(fc.constantFrom(...ANNOTATION_KINDS)),
    channels: arbWords,
    tags: arbWords,
    momentsOfTruth: fc.boolean(),
    severity: arbMeasure,
    order: arbOrder,
  }
  return fc.record(fields, {
    requiredKeys: ['name', 'persona', 'kinds', 'channels', 'tags', 'momentsOfTruth', 'order'],
  })
}

function arbDismissal(targets: fc.Arbitrary<Id>): fc.Arbitrary<Dismissal> {
  return fc.record({ rule: fc.constantFrom('deep-trough', 'of-newer'), target: targets, reason: arbText })
}

/**
 * A map of any shape: equal order keys, colliding and missing places, hidden and extra lanes, links from, to and between
 * what is not there, ratings of what is not there, nasty texts. What it never has is what `open` would mend: ids, order
 * keys and values are valid ones.
 */
export function arbMap(size: Partial<MapSize> = {}): fc.Arbitrary<JourneyMap> {
  const most = { ...SMALL, ...size }
  return fc
    .record({
      personas: arbIds('p', most.personas),
      stages: arbIds('s', most.stages),
      touchpoints: arbIds('t', most.touchpoints),
      annotations: arbIds('a', most.annotations),
      links: arbIds('l', most.links),
      notes: arbIds('n', most.notes),
      cells: arbIds('c', most.cells),
      images: arbIds('i', most.images),
      views: arbIds('v', most.views),
      dismissals: arbIds('d', most.dismissals),
      ownLanes: arbIds('lane', 1),
    })
    .chain(ids => {
      const lanes = [...BUILT_IN_LANES, ...ids.ownLanes]
      const nodes = oneOfIds([...ids.touchpoints, ...ids.stages, ...ids.personas], ['gone-node'])
      const targets = oneOfIds([...ids.touchpoints, ...ids.stages], ['gone-target'])
      const seen = [oneOfIds(ids.touchpoints, ['gone']), oneOfIds(ids.personas, ['gone'])] as const
      const marks = oneOfIds(ids.annotations, ['gone'])
      const known = fc.record({
        meta: unknownFields(arbMeta, most.unknown),
        personas: arbTable(ids.personas, unknownFields(arbPersona, most.unknown)),
        stages: arbTable(ids.stages, unknownFields(arbStage, most.unknown)),
        lanes: arbLanes(ids.ownLanes),
        touchpoints: arbTable(
          ids.touchpoints,
          unknownFields(arbTouchpoint(arbPlace(ids.stages, lanes)), most.unknown),
        ),
        links: arbTable(ids.links, unknownFields(arbLink(nodes), most.unknown)),
        annotations: arbTable(ids.annotations, unknownFields(arbAnnotation(targets), most.unknown)),
        notes: arbTable(ids.notes, unknownFields(arbNote, most.unknown)),
        cells: arbTable(
          ids.cells,
          unknownFields(arbCell(oneOfIds(lanes, ['gone-lane']), targets), most.unknown),
        ),
        images: arbTable(ids.images, unknownFields(arbImage(targets), most.unknown)),
        views: arbTable(ids.views, unknownFields(arbView(oneOfIds(ids.personas, [''])), most.unknown)),
        dismissals: arbTable(
          ids.dismissals,
          unknownFields(arbDismissal(oneOfIds(ids.touchpoints, [''])), most.unknown),
        ),
        ratings: arbPairs(...seen, arbEmotion, most.touchpoints * 2),
        expectations: arbPairs(...seen, arbEmotion, most.touchpoints),
        solves: arbPairs(marks, marks, fc.constant<true>(true), most.annotations),
        votes: arbPairs(
          marks,
          fc.constantFrom('ana', 'Bo-2', '_x'),
          fc.constant<true>(true),
          most.annotations,
        ),
        extra: most.unknown ? arbExtra : fc.constant({}),
      })
      return known.map(map => freeze(map) as JourneyMap)
    })
}

/** Up to `most` different ids, of the kind that the app makes and of hand-made kinds; never two tables with the same. */
function arbIds(prefix: string, most: number): fc.Arbitrary<Id[]> {
  const tail = fc.oneof(fc.nat(99).map(String), fc.constantFrom('-', '__proto__', 'X_y'))
  return fc.uniqueArray(
    tail.map(end => `${prefix}${end}`),
    { maxLength: most },
  )
}

function oneOfIds(ids: readonly Id[], gone: readonly Id[]): fc.Arbitrary<Id> {
  const missing = { weight: 1, arbitrary: fc.constantFrom(...gone) }
  return ids.length ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, missing) : missing.arbitrary
}

/** A number with a fraction; never −0, which no file can hold. */
function arbReal(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map(value => (value === 0 ? 0 : value))
}

function arbTable<T>(ids: readonly Id[], record: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<Id, T>> {
  return fc
    .array(record, { minLength: ids.length, maxLength: ids.length })
    .map(records => new Map(records.map((one, index) => [ids[index]!, freeze(one, true)])))
}

function arbLanes(own: readonly Id[]): fc.Arbitrary<ReadonlyMap<Id, Lane>> {
  const switches = fc.array(fc.boolean(), {
    minLength: BUILT_IN_LANES.length,
    maxLength: BUILT_IN_LANES.length,
  })
  return fc.tuple(switches, arbTable(own, arbLane)).map(([shown, added]) => {
    const lanes = [...builtInLanes()].map(
      ([id, lane], index) => [id, freeze({ ...lane, visible: shown[index]! })] as const,
    )
    return new Map([...lanes, ...added])
  })
}

function arbPairs<T>(
  first: fc.Arbitrary<Id>,
  second: fc.Arbitrary<Id>,
  value: fc.Arbitrary<T>,
  most: number,
): fc.Arbitrary<ReadonlyMap<string, T>> {
  return fc
    .array(fc.tuple(first, second, value), { maxLength: most })
    .map(list => new Map(list.map(([a, b, one]) => [pairKey(a, b), one])))
}

/** Values as a file of a newer release may hold them; through JSON, so that none is what no file can hold. */
const arbUnknown: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue({ maxDepth: 2 }).map(value => JSON.stringify(value)),
    fc.constant('{"__proto__":{"polluted":true},"constructor":[1,null]}'),
  )
  .map(json => JSON.parse(json) as unknown)

const UNKNOWN_NAMES = ['x-mood', '__proto__', 'constructor', 'toString', 'অজানা', '']

function unknownFields<T extends object>(known: fc.Arbitrary<T>, wanted: boolean): fc.Arbitrary<T> {
  if (!wanted) return known
  const added = fc.dictionary(fc.constantFrom(...UNKNOWN_NAMES), arbUnknown, {
    maxKeys: 2,
    noNullPrototype: true,
  })
  return fc.tuple(known, added).map(([record, more]) => ({ ...record, ...more }))
}

const arbExtra: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    tables: fc.dictionary(fc.constantFrom('weather', '__proto__', 'constructor', 'zones'), arbUnknown, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    kinds: fc.subarray(['lanes', 'links', 'annotations'] as const),
    record: unknownFields(fc.record({ kind: fc.constantFrom('risk', '__proto__'), text: arbText }), true),
  })
  .map(({ tables, kinds, record }) => ({
    ...tables,
    ...Object.fromEntries(kinds.map(table => [table, { [`${table}-of-newer`]: record }])),
  }))

/* ---------- big maps ---------- */

const CARDS_IN_A_STAGE = 10

/**
 * A sensible map with so many touchpoints: three personas, ten touchpoints to a stage (one of them on a parallel row),
 * joined along the way, each rated by one persona in turn, one in five with a pain point or an opportunity. The same
 * each time; ids are `p0…`, `s0…`, `t0…`, `l0…`, `a0…`, and `t0` is the first card.
 */
export function bigMap(touchpoints: number): JourneyMap {
  const personas = ['Nadia', 'Rahim', 'Ines']
  const stages = Math.ceil(touchpoints / CARDS_IN_A_STAGE)
  const stageKeys = evenKeys(stages)
  const columns = evenKeys(CARDS_IN_A_STAGE)
  const channels = Object.keys(CHANNELS)
  const cards = Array.from({ length: touchpoints }, (_, index) => index)
  const kinds: AnnotationKind[] = ['pain', 'opportunity']

  const annotations = cards.filter(index => index % 5 === 0)
  const ratings = new Map<string, Emotion>()
  for (const index of cards) {
    const persona = index % 3
    ratings.set(pairKey(`t${index}`, `p${persona}`), (Math.round(Math.sin(index) * 2) || 0) as Emotion)
  }
  return {
    ...emptyMap(),
    meta: freeze({ title: `A journey of ${touchpoints} touchpoints`, description: '', state: 'current' }),
    lanes: builtInLanes(),
    personas: table('p', personas, (name, index) =>
      makeRecord('personas', { name, role: 'Customer', order: evenKeys(3)[index]! }),
    ),
    stages: table('s', stageKeys, (order, index) =>
      makeRecord('stages', { title: `Stage ${index + 1}`, goal: 'To be one step further', order }),
    ),
    touchpoints: table('t', cards, index => {
      const slot = index % CARDS_IN_A_STAGE
      // The last card of a stage stands below the first: a parallel path.
      const parallel = slot === CARDS_IN_A_STAGE - 1
      const place: Place = [
        `s${Math.floor(index / CARDS_IN_A_STAGE)}`,
        'customer',
        columns[parallel ? 0 : slot]!,
        parallel ? 1 : 0,
      ]
      return makeRecord('touchpoints', {
        title: `Touchpoint ${index + 1} looks for dinner`,
        channel: channels[index % channels.length]!,
        interaction: index % 2 ? 'communication' : 'action',
        momentOfTruth: index % 25 === 7,
        place: [...place],
      })
    }),
    links: table('l', cards.slice(1), index =>
      makeRecord('links', {
        from: `t${index - 1}`,
        to: `t${index}`,
        kind: index % 40 === 13 ? 'loop' : 'next',
      }),
    ),
    annotations: table('a', annotations, index =>
      makeRecord('annotations', {
        kind: kinds[(index / 5) % 2]!,
        target: `t${index}`,
        text: index % 2 ? 'No idea what to cook' : 'Suggest a dinner before check-out',
        severity: 1 + (index % 4),
      }),
    ),
    ratings,
  }
}

function table<Source, T>(
  prefix: string,
  sources: readonly Source[],
  make: (source: Source, index: number) => T,
) {
  return new Map(sources.map((source, index) => [`${prefix}${index}`, make(source, index)] as const))
}
