import * as v from 'valibot'
import type { Id } from './ids'

/*
 * The map, as data. Records by kind in tables by id, and nothing that means something by its position in an array: order
 * is a key on the record, so that two writers can both insert. What several people may set at once, for one pair of
 * things (a rating for a touchpoint and a persona), is a plain value under a key of both ids, so that neither erases the
 * other's. Every field has a default and may be absent in a file; fields that we do not know are kept as they are.
 */

/** The number of the schema that this release writes. Raised together with a migration. */
export const SCHEMA = 2

/** A text that two people may type in at once: the store keeps it as a text that merges, from birth. */
const text = v.optional(v.string(), '')
/** A text that is chosen or replaced as a whole. */
const word = v.optional(v.string(), '')
const order = v.string()
const flag = (usual: boolean) => v.optional(v.boolean(), usual)
const colour = (usual: string) => v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/)), usual)
/** Words that a thing is marked with. A set: replaced as a whole, and its order says nothing. */
const words = v.optional(
  v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))), v.maxLength(100)),
  [],
)
/** A judgement from 1 (least) to 5 (most); absent is not yet judged. */
const measure = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)))

export const EMOTIONS = [-2, -1, 0, 1, 2] as const
/** −2 very negative … +2 very positive. Absent is absent, never 0. */
const emotionSchema = v.picklist(EMOTIONS)
export type Emotion = v.InferOutput<typeof emotionSchema>

export const LANE_KINDS = [
  'customer',
  'frontstage',
  'backstage',
  'support',
  'emotion',
  'pains',
  'opportunities',
  'strengths',
  'ideas',
  'questions',
  'quotes',
  'thoughts',
  'channels',
  'images',
  'metrics',
  'text',
] as const
export type LaneKind = (typeof LANE_KINDS)[number]

export const LINK_KINDS = ['next', 'alternative', 'loop', 'dropout'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const ANNOTATION_KINDS = ['pain', 'opportunity', 'strength', 'idea', 'question', 'quote'] as const
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number]

export const metaSchema = v.object({
  title: text,
  description: text,
  /** As it is today, or as it is meant to be. */
  state: v.optional(v.picklist(['current', 'future']), 'current'),
})
export type Meta = v.InferOutput<typeof metaSchema>

export const personaSchema = v.object({
  name: text,
  role: text,
  quote: text,
  goals: text,
  needs: text,
  frustrations: text,
  context: text,
  colour: colour('#5b3df5'),
  /** A small re-encoded picture as a data URL, or empty. */
  picture: v.optional(
    v.pipe(v.string(), v.regex(/^(data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]*)?$/)),
    '',
  ),
  order,
})
export type Persona = v.InferOutput<typeof personaSchema>

const stageSchema = v.object({
  title: text,
  /** What the customer wants to have reached by the end of the stage. */
  goal: text,
  description: text,
  /** What the presenter wants to say about it. */
  speakerNotes: text,
  order,
})
export type Stage = v.InferOutput<typeof stageSchema>

export const laneSchema = v.object({
  kind: v.picklist(LANE_KINDS),
  /** Empty: the name of its kind, in the reader's language. */
  title: text,
  visible: flag(true),
  /** Lanes of cells: whether there is one for each stage, or for each touchpoint. */
  per: v.optional(v.picklist(['stage', 'touchpoint']), 'stage'),
  /** The least height that was pulled open on the board, in CSS pixels; absent is as high as its contents. */
  height: v.optional(v.pipe(v.number(), v.minValue(24), v.maxValue(1200))),
  order,
})
export type Lane = v.InferOutput<typeof laneSchema>

/**
 * Where a card stands: its stage, its lane, its column in the stage (an order key, shared by the cards that stand above one
 * another, across lanes) and its row in the lane (0 is the main path). One value, so that a move is whole.
 */
export const placeSchema = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
])
export type Place = Readonly<v.InferOutput<typeof placeSchema>>

const touchpointSchema = v.object({
  title: text,
  description: text,
  /** What the persona thinks there, in their words. */
  thought: text,
  /** An action has no counterpart; a communication goes from one to another over a channel. */
  interaction: v.optional(v.picklist(['action', 'communication']), 'action'),
  from: text,
  to: text,
  /** The id of a known channel (`channels.ts`), or one's own in words; empty is not said. */
  channel: word,
  /** Direct: with us. Indirect: with somebody else about us (a review, a friend). */
  direct: flag(true),
  momentOfTruth: flag(false),
  owner: text,
  tags: words,
  place: placeSchema,
})
export type Touchpoint = v.InferOutput<typeof touchpointSchema>

const linkSchema = v.object({
  kind: v.optional(v.picklist(LINK_KINDS), 'next'),
  /** Ids of a touchpoint, stage or persona. A link with a missing end is kept and not drawn. */
  from: v.string(),
  to: v.string(),
  label: text,
  /** How many go this way, in percent of those at its start. */
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
})
export type Link = v.InferOutput<typeof linkSchema>

export const ANNOTATION_STATUSES = ['open', 'planned', 'done', 'dropped'] as const
export const EVIDENCE_GRADES = ['assumption', 'anecdote', 'research', 'measured'] as const

const annotationSchema = v.object({
  kind: v.picklist(ANNOTATION_KINDS),
  /** Id of the touchpoint or stage that it is about. */
  target: v.string(),
  text,
  order,
  /** Pain points: how bad, and how often. */
  severity: measure,
  frequency: measure,
  /** Opportunities: how much it would help, and how much it would cost. */
  impact: measure,
  effort: measure,
  owner: text,
  status: v.optional(v.picklist(ANNOTATION_STATUSES), 'open'),
  evidence: v.optional(v.picklist(EVIDENCE_GRADES), 'assumption'),
  tags: words,
})
export type Annotation = v.InferOutput<typeof annotationSchema>

export const noteSchema = v.object({
  text,
  /** Left and top edge, in map units (1 unit = 1 CSS pixel at 100 %). */
  at: v.tuple([
    v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6)),
    v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6)),
  ]),
  colour: colour('#fdf3d8'),
})
export type Note = v.InferOutput<typeof noteSchema>

/**
 * What stands in a lane of cells, for one stage or touchpoint. Two people who begin the same cell at the same time make two
 * records: both show, one above the other.
 */
const cellSchema = v.object({
  lane: v.string(),
  /** Id of the stage or touchpoint. */
  target: v.string(),
  text,
})
export type Cell = v.InferOutput<typeof cellSchema>

export const IMAGE_TYPES = ['image/webp', 'image/jpeg', 'image/png'] as const

const imageSchema = v.object({
  /** Id of the touchpoint or stage that it belongs to. */
  target: v.string(),
  /** What is to be seen on it: under the picture, and for those who cannot see it. */
  caption: text,
  /** SHA-256 of its bytes in hexadecimal: the name under which they are kept, outside the document. */
  file: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  type: v.optional(v.picklist(IMAGE_TYPES), 'image/webp'),
  /** In pixels. */
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096)),
  order,
})
export type Image = v.InferOutput<typeof imageSchema>

/** A filter of the board under a name. Empty fields let everything pass. */
const viewSchema = v.object({
  name: text,
  /** Id of a persona: only what they meet. */
  persona: v.optional(v.string(), ''),
  kinds: v.optional(v.pipe(v.array(v.picklist(ANNOTATION_KINDS)), v.maxLength(ANNOTATION_KINDS.length)), []),
  channels: words,
  tags: words,
  momentsOfTruth: flag(false),
  /** Pain points of at least this severity. */
  severity: measure,
  order,
})
export type SavedView = v.InferOutput<typeof viewSchema>

/** A finding of the journey check that somebody has looked at and put aside. */
const dismissalSchema = v.object({
  /** Id of the rule (`analysis/check`). */
  rule: v.string(),
  /** Id of what it was found at; empty for the map as a whole. */
  target: v.optional(v.string(), ''),
  reason: text,
})
export type Dismissal = v.InferOutput<typeof dismissalSchema>

/** Kinds that are records: fields under a random id. */
export const RECORDS = {
  personas: personaSchema,
  stages: stageSchema,
  lanes: laneSchema,
  touchpoints: touchpointSchema,
  links: linkSchema,
  annotations: annotationSchema,
  notes: noteSchema,
  cells: cellSchema,
  images: imageSchema,
  views: viewSchema,
  dismissals: dismissalSchema,
} as const

/** Kinds that are one plain value for a pair of ids (`pairKey`), in the order that the comment gives. */
export const PAIRS = {
  /** touchpoint, persona */
  ratings: emotionSchema,
  /** touchpoint, persona: what the persona expected there */
  expectations: emotionSchema,
  /** opportunity, pain point */
  solves: v.literal(true),
  /** annotation, voter */
  votes: v.literal(true),
} as const

export type RecordTable = keyof typeof RECORDS
export type PairTable = keyof typeof PAIRS
export type TableName = RecordTable | PairTable
export type RecordOf<T extends RecordTable> = Readonly<v.InferOutput<(typeof RECORDS)[T]>>
export type ValueOf<T extends TableName> = T extends RecordTable
  ? RecordOf<T>
  : T extends PairTable
    ? v.InferOutput<(typeof PAIRS)[T]>
    : never

export const RECORD_TABLES = Object.keys(RECORDS) as RecordTable[]
export const PAIR_TABLES = Object.keys(PAIRS) as PairTable[]
export const TABLES: readonly TableName[] = [...RECORD_TABLES, ...PAIR_TABLES]

export function isRecordTable(table: TableName): table is RecordTable {
  return table in RECORDS
}

function textFieldsOf(schema: { entries: object }): readonly string[] {
  return Object.entries(schema.entries).flatMap(([field, entry]) => (entry === text ? [field] : []))
}

/** The fields of each kind that merge letter by letter; all others are replaced as a whole. */
export const TEXT_FIELDS: Readonly<Record<RecordTable | 'meta', readonly string[]>> = {
  meta: textFieldsOf(metaSchema),
  personas: textFieldsOf(personaSchema),
  stages: textFieldsOf(stageSchema),
  lanes: textFieldsOf(laneSchema),
  touchpoints: textFieldsOf(touchpointSchema),
  links: textFieldsOf(linkSchema),
  annotations: textFieldsOf(annotationSchema),
  notes: textFieldsOf(noteSchema),
  cells: textFieldsOf(cellSchema),
  images: textFieldsOf(imageSchema),
  views: textFieldsOf(viewSchema),
  dismissals: textFieldsOf(dismissalSchema),
}

/** One kind of thing by id. Iteration follows no meaningful order: sort by order key or place. */
export type Table<T> = ReadonlyMap<Id, T>

/** A whole map in memory. The store's is live (its tables change under the reader, its records never do). */
export type JourneyMap = { readonly meta: Readonly<Meta> } & {
  readonly [T in TableName]: Table<ValueOf<T>>
} & {
  /**
   * What a newer release or another program put beside: unknown tables whole, and records of a known table whose kind we
   * do not know, in the shape of the file. Never shown, always written back. `schema` is there only if a newer release
   * wrote the map: it stays the newer one's, wherever it goes.
   */
  readonly extra: Readonly<Record<string, unknown>>
}

/** Ids of the lanes that every map has from birth, in their order from top to bottom: the kind is the id. Text lanes are one's own. */
export const BUILT_IN_LANES: readonly LaneKind[] = LANE_KINDS.filter(kind => kind !== 'text')
