import fc from 'fast-check'
import { NO_FILTER } from '../../src/model/analysis/filter'
import { type Id, pairKey } from '../../src/model/ids'
import {
  type Emotion,
  type JourneyMap,
  type PairTable,
  RECORD_TABLES,
  type RecordOf,
  type RecordTable,
  TEXT_FIELDS,
} from '../../src/model/journey'
import { addAnnotation, moveAnnotation, toggleVote } from '../../src/model/operations/annotations'
import { setCell } from '../../src/model/operations/cells'
import { copyRecords } from '../../src/model/operations/copyRecords'
import { duplicate } from '../../src/model/operations/duplicate'
import { addImage, moveImage, removeImages } from '../../src/model/operations/images'
import {
  addTextLane,
  moveLane,
  removeLane,
  resizeLane,
  setLanePer,
  showLane,
} from '../../src/model/operations/lanes'
import { addLink } from '../../src/model/operations/links'
import { moveNotes } from '../../src/model/operations/notes'
import { pasteClip } from '../../src/model/operations/pasteClip'
import { addPersona, movePersona } from '../../src/model/operations/personas'
import { rateForAll } from '../../src/model/operations/ratings'
import { removeRecords } from '../../src/model/operations/removeRecords'
import { addStage, moveStage, removeStage } from '../../src/model/operations/stages'
import { stepTouchpoint } from '../../src/model/operations/stepTouchpoint'
import { addTag } from '../../src/model/operations/tags'
import { addTouchpoint, addTouchpoints, moveTouchpoints } from '../../src/model/operations/touchpoints'
import { saveView, updateView } from '../../src/model/operations/views'
import { compareText } from '../../src/model/order'
import type { Tx } from '../../src/model/tx'
import { arbEmotion, arbMap, arbText } from './maps'

/*
 * Random edits for laws about change: as data, so that a counterexample can be read. They name records by number (the
 * n-th that is there by then), so that any edit can follow any other, on any map, by anybody.
 */

export type Edit =
  | {
      readonly verb: 'insert' | 'overwrite'
      readonly table: RecordTable
      readonly at: number
      readonly from: JourneyMap
    }
  | {
      readonly verb: 'type'
      readonly table: RecordTable | 'meta'
      readonly at: number
      readonly where: number
      readonly text: string
    }
  | { readonly verb: 'remove'; readonly table: RecordTable; readonly at: number }
  | {
      readonly verb: 'rate'
      readonly table: 'ratings' | 'expectations'
      readonly at: number
      readonly value: Emotion | undefined
    }
  | { readonly verb: 'mark'; readonly table: 'solves' | 'votes'; readonly at: number; readonly on: boolean }
  | {
      readonly verb: 'operation'
      readonly name: keyof typeof OPERATIONS
      readonly at: number
      readonly text: string
    }

/** Verbs of the app, on whatever the number leads to. */
const OPERATIONS = {
  addStage: (tx: Tx, at: number, title: string) =>
    addStage(tx, { title }, { before: nth(tx.map.stages, at) ?? '' }),
  moveStage: (tx: Tx, at: number) => withNth(tx.map.stages, at, id => moveStage(tx, id, at % 3)),
  removeStage: (tx: Tx, at: number) =>
    withNth(tx.map.stages, at, id => removeStage(tx, id, at % 2 ? 'remove' : 'neighbour')),
  addTouchpoint: (tx: Tx, at: number, title: string) =>
    withNth(tx.map.stages, at, stage =>
      addTouchpoint(tx, { stage, lane: 'customer', at: { column: at % 3, row: at % 2 } }, { title }),
    ),
  moveTouchpoint: (tx: Tx, at: number) =>
    withNth(tx.map.touchpoints, at, card =>
      withNth(tx.map.stages, at, stage =>
        moveTouchpoints(tx, [card], { stage, lane: 'customer', at: { insert: at % 4 } }),
      ),
    ),
  pasteLines: (tx: Tx, at: number, text: string) =>
    withNth(tx.map.stages, at, stage =>
      addTouchpoints(tx, { stage, lane: 'customer', at: { insert: 0 } }, [{ title: 'one' }, { title: text }]),
    ),
  stepTouchpoint: (tx: Tx, at: number) =>
    withNth(tx.map.touchpoints, at, id =>
      stepTouchpoint(tx, id, (['left', 'right', 'up', 'down'] as const)[at % 4]!),
    ),
  addPersona: (tx: Tx, _: number, name: string) => addPersona(tx, { name }),
  movePersona: (tx: Tx, at: number) => withNth(tx.map.personas, at, id => movePersona(tx, id, at % 3)),
  annotate: (tx: Tx, at: number, text: string) =>
    withNth(tx.map.touchpoints, at, id => addAnnotation(tx, id, at % 2 ? 'pain' : 'opportunity', text)),
  moveAnnotation: (tx: Tx, at: number) =>
    withNth(tx.map.annotations, at, id => moveAnnotation(tx, id, at % 3, nth(tx.map.touchpoints, at))),
  addImage: (tx: Tx, at: number, caption: string) =>
    withNth(tx.map.touchpoints, at, id =>
      addImage(
        tx,
        id,
        { file: 'b2'.repeat(32), type: 'image/webp', width: 4, height: 3 },
        { caption, index: at % 2 },
      ),
    ),
  moveImage: (tx: Tx, at: number) =>
    withNth(tx.map.images, at, id => moveImage(tx, id, at % 3, nth(tx.map.touchpoints, at))),
  removeImage: (tx: Tx, at: number) => withNth(tx.map.images, at, id => removeImages(tx, [id])),
  moveNote: (tx: Tx, at: number) => withNth(tx.map.notes, at, id => moveNotes(tx, [id], at, -at)),
  showLane: (tx: Tx, at: number) => withNth(tx.map.lanes, at, id => showLane(tx, id, at % 2 === 0)),
  addTextLane: (tx: Tx, at: number, title: string) => addTextLane(tx, { title }, nth(tx.map.lanes, at)),
  removeLane: (tx: Tx, at: number) => withNth(tx.map.lanes, at, id => removeLane(tx, id)),
  moveLane: (tx: Tx, at: number) => withNth(tx.map.lanes, at, id => moveLane(tx, id, at)),
  resizeLane: (tx: Tx, at: number) =>
    withNth(tx.map.lanes, at, id => resizeLane(tx, id, at % 3 ? at * 40 : undefined)),
  setLanePer: (tx: Tx, at: number) =>
    withNth(tx.map.lanes, at, id => setLanePer(tx, id, at % 2 ? 'stage' : 'touchpoint')),
  setCell: (tx: Tx, at: number, text: string) =>
    withNth(tx.map.stages, at, stage => setCell(tx, 'metrics', stage, text)),
  addTag: (tx: Tx, at: number, tag: string) =>
    withNth(tx.map.touchpoints, at, id => addTag(tx, 'touchpoints', [id], tag)),
  saveView: (tx: Tx, at: number, name: string) =>
    saveView(tx, name, { ...NO_FILTER, tags: [name], severity: (at % 5) + 1 }),
  updateView: (tx: Tx, at: number) => withNth(tx.map.views, at, id => updateView(tx, id, NO_FILTER)),
  vote: (tx: Tx, at: number) => withNth(tx.map.annotations, at, id => toggleVote(tx, id, 'ana')),
  link: (tx: Tx, at: number, label: string) =>
    withNth(tx.map.touchpoints, at, from =>
      withNth(tx.map.touchpoints, at + 1, to => addLink(tx, from, to, { label })),
    ),
  rateForAll: (tx: Tx, at: number) => withNth(tx.map.touchpoints, at, id => rateForAll(tx, id, 1)),
  remove: (tx: Tx, at: number) => withNth(tx.map.touchpoints, at, id => removeRecords(tx, [id])),
  duplicate: (tx: Tx, at: number) => withNth(tx.map.touchpoints, at, id => duplicate(tx, [id])),
  paste: (tx: Tx, at: number) =>
    withNth(tx.map.stages, at, id => pasteClip(tx, copyRecords(tx.map, [id, ...tx.map.personas.keys()]))),
}

export const arbEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constantFrom('insert' as const, 'overwrite' as const),
      table: fc.constantFrom(...RECORD_TABLES),
      at: fc.nat(20),
      from: arbMap({ unknown: true }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      verb: fc.constant('type' as const),
      table: fc.constantFrom(...RECORD_TABLES, 'meta' as const),
      at: fc.nat(20),
      where: fc.nat(20),
      text: arbText,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constant('remove' as const),
      table: fc.constantFrom(...RECORD_TABLES),
      at: fc.nat(20),
    }),
  },
  fc.record({
    verb: fc.constant('rate' as const),
    table: fc.constantFrom('ratings' as const, 'expectations' as const),
    at: fc.nat(20),
    value: fc.option(arbEmotion, { nil: undefined }),
  }),
  fc.record({
    verb: fc.constant('mark' as const),
    table: fc.constantFrom('solves' as const, 'votes' as const),
    at: fc.nat(20),
    on: fc.boolean(),
  }),
  {
    weight: 5,
    arbitrary: fc.record({
      verb: fc.constant('operation' as const),
      name: fc.constantFrom(...(Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[])),
      at: fc.nat(20),
      text: arbText,
    }),
  },
)

/** Makes the edit; does nothing where there is nothing to edit. */
export function applyEdit(tx: Tx, edit: Edit): void {
  switch (edit.verb) {
    case 'insert':
      withNth(edit.from[edit.table], edit.at, id =>
        tx.insert(edit.table, tx.newId(), edit.from[edit.table].get(id) as RecordOf<typeof edit.table>),
      )
      break
    case 'overwrite':
      withNth(edit.from[edit.table], edit.at, source =>
        withNth(tx.map[edit.table], edit.at, id =>
          overwrite(tx, edit.table, id, edit.from[edit.table].get(source)!),
        ),
      )
      break
    case 'type':
      typeInto(tx, edit)
      break
    case 'remove':
      withNth(tx.map[edit.table], edit.at, id => tx.remove(edit.table, id))
      break
    case 'rate':
      setPair(tx, edit.table, edit.at, edit.value)
      break
    case 'mark':
      setPair(tx, edit.table, edit.at, edit.on ? true : undefined)
      break
    case 'operation':
      OPERATIONS[edit.name](tx, edit.at, edit.text)
  }
}

/** All fields of another record, and none that it has not. */
function overwrite(tx: Tx, table: RecordTable, id: Id, source: object): void {
  tx.update(table, id, record => {
    const fields = record as Record<string, unknown>
    for (const field of Object.keys(fields)) if (!Object.hasOwn(source, field)) delete fields[field]
    for (const [field, value] of Object.entries(source)) if (field !== '__proto__') fields[field] = value
  })
}

function typeInto(tx: Tx, { table, at, where, text }: Edit & { verb: 'type' }): void {
  const field = TEXT_FIELDS[table][where % TEXT_FIELDS[table].length]!
  const change = (record: object) => {
    const fields = record as Record<string, string>
    const letters = [...fields[field]!]
    letters.splice(where % (letters.length + 1), at % 3, text)
    fields[field] = letters.join('')
  }
  if (table === 'meta') tx.updateMeta(change)
  else withNth(tx.map[table], at, id => tx.update(table, id, change))
}

function setPair(tx: Tx, table: PairTable, at: number, value: Emotion | true | undefined): void {
  const firsts = table === 'ratings' || table === 'expectations' ? tx.map.touchpoints : tx.map.annotations
  const seconds = table === 'ratings' || table === 'expectations' ? tx.map.personas : tx.map.annotations
  withNth(firsts, at, a => withNth(seconds, at, b => tx.set(table, pairKey(a, b), value as never)))
}

function withNth(table: ReadonlyMap<Id, unknown>, at: number, use: (id: Id) => unknown): void {
  const id = nth(table, at)
  if (id !== undefined) use(id)
}

/** The n-th by id, counted round; undefined if there is none. */
function nth(table: ReadonlyMap<Id, unknown>, at: number): Id | undefined {
  return [...table.keys()].sort(compareText)[at % table.size]
}
