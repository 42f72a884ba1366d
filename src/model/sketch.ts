import { freeze } from 'immer'
import { builtInLanes } from './blank'
import { type Id, pairKey } from './ids'
import type {
  Annotation,
  AnnotationKind,
  Emotion,
  JourneyMap,
  LaneKind,
  Link,
  Meta,
  Note,
  Persona,
  RecordOf,
  RecordTable,
  Stage,
  TableName,
  Touchpoint,
  ValueOf,
} from './journey'
import { TABLES } from './journey'
import { newRecord } from './operations/newRecord'
import { evenKeys } from './order'
import { PERSONA_COLOURS } from './personaColours'

/*
 * A sketch is a map as a person would write it down: nested plain data in which the order of a list is the order on the
 * map, and things refer to each other by keys of the author's choice. Templates and tests are written so, and what reads
 * other formats can hand one over. `buildSketch` makes the real map: random ids, order keys, places, pairs. A key that
 * nothing has, or that two things have, is the author's mistake and throws.
 */

/** A name for something within one sketch, for references only: one namespace for personas, stages, cards and pain points. */
export type SketchKey = string

export interface MapSketch {
  title: string
  description?: string
  state?: Meta['state']
  personas?: readonly PersonaSketch[]
  /** The optional lanes to show. Absent: those that hold a card. The customer and emotion lanes are always shown. */
  lanes?: readonly LaneKind[]
  stages?: readonly StageSketch[]
  /** Runs of keys, each joined to the following one by a "next" link. */
  paths?: readonly (readonly SketchKey[])[]
  links?: readonly LinkSketch[]
  notes?: readonly NoteSketch[]
}

export interface PersonaSketch extends Partial<Omit<Persona, 'order'>> {
  key?: SketchKey
  name: string
  /** Absent: the next of the persona colours. */
  colour?: string
}

/** What is noted on a touchpoint or a stage. The order on the map is that of the kinds here, then that of each list. */
export interface AnnotationsSketch {
  pains?: readonly PainSketch[]
  opportunities?: readonly OpportunitySketch[]
  strengths?: readonly string[]
  ideas?: readonly string[]
  questions?: readonly string[]
  quotes?: readonly string[]
}

export interface PainSketch
  extends Partial<Pick<Annotation, 'severity' | 'frequency' | 'evidence' | 'status' | 'owner'>> {
  key?: SketchKey
  text: string
}

export interface OpportunitySketch
  extends Partial<Pick<Annotation, 'impact' | 'effort' | 'evidence' | 'status' | 'owner'>> {
  text: string
  /** Keys of the pain points that it solves, anywhere on the map. */
  solves?: readonly SketchKey[]
}

export interface StageSketch extends Partial<Omit<Stage, 'order'>>, AnnotationsSketch {
  key?: SketchKey
  title: string
  touchpoints?: readonly TouchpointSketch[]
}

export interface TouchpointSketch
  extends Partial<Omit<Touchpoint, 'place' | 'interaction'>>,
    AnnotationsSketch {
  key?: SketchKey
  title: string
  /** Absent: a communication if it says from whom or to whom, else an action. */
  interaction?: Touchpoint['interaction']
  lane?: LaneKind
  /** A card before it in the same stage, in whose column it stands. Absent: a new column after the others. */
  under?: SketchKey
  /** Absent: the first free row of its lane in its column. */
  row?: number
  emotion?: FeelingSketch
  expectation?: FeelingSketch
}

/** By key of persona. */
export type FeelingSketch = Readonly<Record<SketchKey, Emotion | undefined>>

export interface LinkSketch extends Partial<Omit<Link, 'from' | 'to'>> {
  from: SketchKey
  to: SketchKey
}

export interface NoteSketch extends Partial<Omit<Note, 'text' | 'at'>> {
  text: string
  /** Left and top edge, in map units. */
  at: readonly [number, number]
}

/** The map that a sketch describes. */
export function mapFromSketch(sketch: MapSketch, newId: () => Id): JourneyMap {
  return buildSketch(sketch, newId).map
}

/** The map that a sketch describes, and which id each key has become. */
export function buildSketch(
  sketch: MapSketch,
  newId: () => Id,
): { map: JourneyMap; ids: ReadonlyMap<SketchKey, Id> } {
  const map = startMap(sketch)
  const ids = new Map<SketchKey, Id>()

  /** Stores a record, absent fields filled by the schema, and remembers its key. */
  function add<T extends RecordTable>(
    table: T,
    key: SketchKey | undefined,
    fields: Partial<RecordOf<T>>,
  ): Id {
    const id = newId()
    const records: Map<Id, RecordOf<T>> = map[table]
    records.set(id, freeze(newRecord(table, fields), true))
    if (key !== undefined) {
      if (ids.has(key)) throw new Error(`Two things in the sketch "${sketch.title}" have the key "${key}".`)
      ids.set(key, id)
    }
    return id
  }

  function idOf(key: SketchKey): Id {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`Nothing in the sketch "${sketch.title}" has the key "${key}".`)
    return id
  }

  // An opportunity may solve a pain point that comes later, so these wait until every key is known.
  const solutions: { opportunity: Id; solves: readonly SketchKey[] }[] = []

  function feel(table: Map<string, Emotion>, touchpoint: Id, feelings: FeelingSketch = {}): void {
    for (const [persona, value] of Object.entries(feelings)) {
      if (value !== undefined) table.set(pairKey(touchpoint, idOf(persona)), value)
    }
  }

  function annotate(target: Id, notes: AnnotationsSketch): void {
    const keys = evenKeys(Object.values(annotationLists(notes)).flat().length)
    let next = 0
    const put = (kind: AnnotationKind, { key, ...fields }: PainSketch) =>
      add('annotations', key, { ...fields, kind, target, order: keys[next++]! })

    const { pain, opportunity, ...plain } = annotationLists(notes)
    for (const note of pain) put('pain', note)
    for (const { solves = [], ...note } of opportunity) {
      solutions.push({ opportunity: put('opportunity', note), solves })
    }
    for (const [kind, texts] of Object.entries(plain)) {
      for (const text of texts) put(kind as AnnotationKind, { text })
    }
  }

  function addTouchpoints(stage: Id, cards: readonly TouchpointSketch[]): void {
    const places = slots(cards)
    const columns = evenKeys(new Set(places.map(place => place.column)).size)
    cards.forEach((card, index) => {
      const { key, lane, under, row, emotion, expectation, ...rest } = card
      const { fields, notes } = splitNotes(rest)
      const place = places[index]!
      const id = add('touchpoints', key, {
        ...fields,
        interaction: card.interaction ?? (card.from || card.to ? 'communication' : 'action'),
        place: [stage, place.lane, columns[place.column]!, place.row],
      })
      annotate(id, notes)
      feel(map.ratings, id, emotion)
      feel(map.expectations, id, expectation)
    })
  }

  inOrder(sketch.personas, ({ key, ...fields }, order, index) => {
    const colour = PERSONA_COLOURS[index % PERSONA_COLOURS.length]
    add('personas', key, { colour, ...fields, order })
  })
  inOrder(sketch.stages, ({ key, touchpoints = [], ...rest }, order) => {
    const { fields, notes } = splitNotes(rest)
    const stage = add('stages', key, { ...fields, order })
    annotate(stage, notes)
    addTouchpoints(stage, touchpoints)
  })
  for (const path of sketch.paths ?? []) {
    path.slice(1).forEach((key, index) => {
      add('links', undefined, { from: idOf(path[index]!), to: idOf(key) })
    })
  }
  for (const link of sketch.links ?? []) {
    add('links', undefined, { ...link, from: idOf(link.from), to: idOf(link.to) })
  }
  for (const note of sketch.notes ?? []) add('notes', undefined, { ...note, at: [...note.at] })
  for (const { opportunity, solves } of solutions) {
    for (const pain of solves) map.solves.set(pairKey(opportunity, idOf(pain)), true)
  }
  return { map, ids }
}

type Tables = Pick<JourneyMap, 'meta' | 'extra'> & {
  [T in TableName]: Map<Id, ValueOf<T>>
}

function startMap(sketch: MapSketch): Tables {
  const map = Object.fromEntries(TABLES.map(table => [table, new Map()])) as Omit<Tables, 'meta' | 'extra'>
  const cards = (sketch.stages ?? []).flatMap(stage => stage.touchpoints ?? [])
  const asked = new Set<LaneKind | undefined>(sketch.lanes ?? cards.map(card => card.lane))
  const lanes = [...builtInLanes()].map(
    ([id, lane]) => [id, freeze({ ...lane, visible: lane.visible || asked.has(lane.kind) })] as const,
  )
  const { title, description = '', state = 'current' } = sketch
  return { ...map, lanes: new Map(lanes), meta: freeze({ title, description, state }), extra: {} }
}

function inOrder<T>(items: readonly T[] = [], visit: (item: T, order: string, index: number) => void): void {
  const keys = evenKeys(items.length)
  items.forEach((item, index) => {
    visit(item, keys[index]!, index)
  })
}

/** The column (counted from 0), lane and row of each card of one stage. */
function slots(cards: readonly TouchpointSketch[]): { column: number; lane: LaneKind; row: number }[] {
  const columnOfKey = new Map<SketchKey, number>()
  const taken = new Set<string>()
  let columns = 0
  return cards.map(({ key, title, lane = 'customer', under, row }) => {
    const column = under === undefined ? columns++ : columnOfKey.get(under)
    if (column === undefined) {
      throw new Error(`"${title}" stands under "${under}", which is not a card before it in its stage.`)
    }
    if (key !== undefined) columnOfKey.set(key, column)
    let free = row ?? 0
    while (row === undefined && taken.has(`${column} ${lane} ${free}`)) free++
    taken.add(`${column} ${lane} ${free}`)
    return { column, lane, row: free }
  })
}

function splitNotes<T extends AnnotationsSketch>(item: T) {
  const { pains, opportunities, strengths, ideas, questions, quotes, ...fields } = item
  return { fields, notes: { pains, opportunities, strengths, ideas, questions, quotes } }
}

function annotationLists(notes: AnnotationsSketch) {
  return {
    pain: notes.pains ?? [],
    opportunity: notes.opportunities ?? [],
    strength: notes.strengths ?? [],
    idea: notes.ideas ?? [],
    question: notes.questions ?? [],
    quote: notes.quotes ?? [],
  } satisfies Record<AnnotationKind, readonly unknown[]>
}
