import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { touchpointsInOrder } from '../../../src/model/analysis/touchpointsInOrder'
import { type Id, splitPair } from '../../../src/model/ids'
import {
  ANNOTATION_KINDS,
  type JourneyMap,
  RECORD_TABLES,
  RECORDS,
  type RecordOf,
} from '../../../src/model/journey'
import { touchpointLanes } from '../../../src/model/lanes/touchpointLanes'
import {
  addAnnotation,
  moveAnnotation,
  removeAnnotations,
  setSolves,
  toggleVote,
} from '../../../src/model/operations/annotations'
import { canHoldCell, setCell } from '../../../src/model/operations/cells'
import { openClip } from '../../../src/model/operations/clip'
import { copyRecords } from '../../../src/model/operations/copyRecords'
import { dismissFinding } from '../../../src/model/operations/dismissals'
import { duplicate } from '../../../src/model/operations/duplicate'
import { addImage } from '../../../src/model/operations/images'
import { removeLane, showLane } from '../../../src/model/operations/lanes'
import { addLink, removeLinks } from '../../../src/model/operations/links'
import { addNote, moveNotes } from '../../../src/model/operations/notes'
import { pasteClip } from '../../../src/model/operations/pasteClip'
import { addPersona, movePersona, removePersona } from '../../../src/model/operations/personas'
import { expectEmotionForAll, rate, rateForAll } from '../../../src/model/operations/ratings'
import { rename } from '../../../src/model/operations/records'
import { removeRecords } from '../../../src/model/operations/removeRecords'
import { columnsOf, type Slot, slotOf } from '../../../src/model/operations/slots'
import { addStage, moveStage, removeStage } from '../../../src/model/operations/stages'
import { stepTouchpoint } from '../../../src/model/operations/stepTouchpoint'
import {
  addTouchpoint,
  addTouchpoints,
  moveTouchpoints,
  removeTouchpoints,
} from '../../../src/model/operations/touchpoints'
import { isOrderKey, sortedByOrder } from '../../../src/model/order'
import { edit, type Tx } from '../../../src/model/tx'
import { arbEmotion, arbMap, arbText, counterIds, mapWith } from '../../helpers/maps'
import { runs } from '../../helpers/runs'

const EMPTY = mapWith({})
const IMAGE = { file: '0'.repeat(64), type: 'image/webp', width: 4, height: 3 } as const

/* Laws that hold for every map, whatever two writers have made of it, and for every operation in any order. */

/** Random choices; ids are picked by number from what there is, one in some being of something that is gone. */
const arbChoices = fc.record({
  verb: fc.nat(),
  picks: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  many: fc.array(fc.nat(), { maxLength: 5 }),
  index: fc.integer({ min: -1, max: 5 }),
  row: fc.nat(3),
  flag: fc.boolean(),
  text: arbText,
  emotion: fc.option(arbEmotion, { nil: undefined }),
})
type Choices = typeof arbChoices extends fc.Arbitrary<infer T> ? T : never

const VERBS: Readonly<Record<string, (tx: Tx, choose: Choices, any: Picker) => void>> = {
  addPersona: (tx, { text }, any) => addPersona(tx, { name: text }, any.persona),
  movePersona: (tx, { index }, any) => movePersona(tx, any.persona, index),
  removePersona: (tx, _, any) => removePersona(tx, any.persona),
  addStage: (tx, { flag }, any) => addStage(tx, {}, flag ? { before: any.stage } : { after: any.stage }),
  moveStage: (tx, { index }, any) => moveStage(tx, any.stage, index),
  removeStage: (tx, { flag }, any) => removeStage(tx, any.stage, flag ? 'remove' : 'neighbour'),
  addTouchpoint: (tx, { text }, any) =>
    tx.map.stages.has(any.slot.stage) && addTouchpoint(tx, any.slot, { title: text }),
  moveTouchpoints: (tx, _, any) => moveTouchpoints(tx, [any.touchpoint, ...any.touchpoints], any.slot),
  stepTouchpoint: (tx, { row }, any) =>
    stepTouchpoint(tx, any.touchpoint, (['left', 'right', 'up', 'down'] as const)[row]!),
  removeTouchpoints: (tx, _, any) => removeTouchpoints(tx, any.touchpoints),
  addLines: (tx, _, any) =>
    tx.map.stages.has(any.slot.stage) && addTouchpoints(tx, any.slot, [{ title: 'x' }, { title: 'y' }]),
  addLink: (tx, { flag }, any) => addLink(tx, any.anything, any.touchpoint, flag ? { kind: 'loop' } : {}),
  removeLinks: (tx, _, any) => removeLinks(tx, any.anythings),
  addAnnotation: (tx, { row, text }, any) => addAnnotation(tx, any.anything, ANNOTATION_KINDS[row]!, text),
  moveAnnotation: (tx, { index, flag }, any) =>
    moveAnnotation(tx, any.annotation, index, flag ? any.touchpoint : undefined),
  removeAnnotations: (tx, _, any) => removeAnnotations(tx, [any.annotation]),
  setSolves: (tx, { flag }, any) => setSolves(tx, any.annotation, any.annotation2, flag),
  toggleVote: (tx, _, any) => toggleVote(tx, any.annotation, 'me'),
  rate: (tx, { emotion }, any) => rate(tx, any.touchpoint, any.persona, emotion),
  rateForAll: (tx, { emotion }, any) => rateForAll(tx, any.touchpoint, emotion),
  expectForAll: (tx, { emotion }, any) => expectEmotionForAll(tx, any.touchpoint, emotion),
  addNote: (tx, { index }) => addNote(tx, [index, index]),
  moveNotes: (tx, { index }, any) => moveNotes(tx, any.anythings, index * 1e6, 1),
  showLane: (tx, { flag, row }) => showLane(tx, ['customer', 'frontstage', 'support', 'gone'][row]!, flag),
  setCell: (tx, { text }, any) => setCell(tx, any.lane, any.node, text),
  addImage: (tx, _, any) => addImage(tx, any.node, IMAGE),
  dismiss: (tx, { text }, any) =>
    tx.map.touchpoints.has(any.touchpoint) &&
    dismissFinding(tx, { rule: 'unlinked', target: any.touchpoint }, text),
  removeLane: (tx, _, any) => removeLane(tx, any.lane),
  rename: (tx, { text }, any) => rename(tx, any.anything, text),
  removeRecords: (tx, _, any) => removeRecords(tx, any.anythings),
  duplicate: (tx, _, any) => duplicate(tx, any.anythings),
  paste: (tx, { flag }, any) =>
    pasteClip(tx, copyRecords(tx.map, any.anythings), flag ? any.slot : undefined),
}

type Picker = ReturnType<typeof picker>

function picker(map: JourneyMap, { picks, many, index, row, flag }: Choices) {
  const pick = (ids: Iterable<Id>, number: number) => {
    const all = [...ids, 'gone']
    return all[number % all.length]!
  }
  const everything = RECORD_TABLES.flatMap(table => [...map[table].keys()])
  const at = flag ? { insert: index, ...(row > 1 ? { row } : {}) } : { column: Math.max(0, index), row }
  return {
    persona: pick(map.personas.keys(), picks[0]!),
    stage: pick(map.stages.keys(), picks[1]!),
    touchpoint: pick(map.touchpoints.keys(), picks[2]!),
    touchpoints: many.map(number => pick(map.touchpoints.keys(), number)),
    node: pick([...map.touchpoints.keys(), ...map.stages.keys()], picks[2]!),
    lane: pick(map.lanes.keys(), picks[5]!),
    annotation: pick(map.annotations.keys(), picks[3]!),
    annotation2: pick(map.annotations.keys(), picks[0]!),
    anything: pick(everything, picks[4]!),
    anythings: many.map(number => pick(everything, number)),
    slot: {
      stage: pick(map.stages.keys(), picks[1]!),
      lane: pick(map.lanes.keys(), picks[5]!),
      at,
    } satisfies Slot,
  }
}

/** Any map, and what some operations one after the other make of it, with a word for each to read in a failure. */
const arbEdited = fc
  .tuple(arbMap(), fc.array(arbChoices, { minLength: 1, maxLength: 6 }))
  .map(([random, choices]) => {
    const before = spread(random)
    const newId = counterIds('new')
    let map = before
    const verbs: string[] = []
    for (const choice of choices) {
      const [name, verb] = Object.entries(VERBS)[choice.verb % Object.keys(VERBS).length]!
      verbs.push(name)
      map = edit(map, newId, tx => verb(tx, choice, picker(map, choice))).map
    }
    return { before, map, verbs }
  })

/** The map with one card at most in each cell. */
function spread(map: JourneyMap): JourneyMap {
  const byCell = new Map<string, [Id, RecordOf<'touchpoints'>]>()
  for (const entry of map.touchpoints) byCell.set(JSON.stringify(entry[1].place), entry)
  return { ...map, touchpoints: new Map(byCell.values()) }
}

/** References that lead to nothing, as text. */
function dangling(map: JourneyMap): Set<string> {
  const nodes = [map.touchpoints, map.stages, map.personas]
  const marks = [map.annotations]
  const missing = new Set<string>()
  const check = (what: string, id: Id, tables: readonly ReadonlyMap<Id, unknown>[]) => {
    if (!tables.some(table => table.has(id))) missing.add(`${what} → ${id}`)
  }
  for (const [id, link] of map.links) {
    check(`link ${id} from`, link.from, nodes)
    check(`link ${id} to`, link.to, nodes)
  }
  for (const table of ['annotations', 'cells', 'images'] as const) {
    for (const [id, { target }] of map[table]) check(`target of ${table} ${id}`, target, nodes.slice(0, 2))
  }
  for (const [id, { lane }] of map.cells) check(`lane of cell ${id}`, lane, [map.lanes])
  for (const [id, { target }] of map.dismissals) {
    if (target !== '') check(`dismissal ${id}`, target, [...nodes, ...marks])
  }
  for (const [id, { place }] of map.touchpoints) {
    check(`stage of ${id}`, place[0], [map.stages])
    // A card in a lane that holds none waits in the tray, as it does when the lane is gone.
    check(`lane of ${id}`, place[1], [new Map(touchpointLanes(map).map(lane => [lane, true]))])
  }
  for (const table of ['ratings', 'expectations'] as const) {
    for (const key of map[table].keys()) {
      check(`${table} ${key}`, splitPair(key)[0], [map.touchpoints])
      check(`${table} ${key}`, splitPair(key)[1], [map.personas])
    }
  }
  for (const key of map.solves.keys()) for (const id of splitPair(key)) check(`solves ${key}`, id, marks)
  for (const key of map.votes.keys()) check(`vote ${key}`, splitPair(key)[0], marks)
  return missing
}

/** Cells with more than one card. */
function collisions(map: JourneyMap): string[] {
  const cells = [...map.touchpoints.values()].map(({ place }) => JSON.stringify(place))
  return cells.filter((cell, i) => cells.indexOf(cell) !== i)
}

describe('after any operations', () => {
  it('every reference still leads somewhere', () => {
    fc.assert(
      fc.property(arbEdited, ({ before, map }) => {
        // What led nowhere before may still; a removed thing leaves nothing behind that hung on it, and the copy of a
        // card in the tray is in the tray.
        const old = dangling(before)
        const fresh = [...dangling(map)].filter(item => !old.has(item) && !/^(stage|lane) of new/.test(item))
        expect(fresh).toEqual([])
      }),
      { numRuns: runs(67) },
    )
  })

  it('no two cards stand in one cell', () => {
    fc.assert(
      fc.property(arbEdited, ({ map }) => {
        expect(collisions(map)).toEqual([])
      }),
      { numRuns: runs(67) },
    )
  })

  it('every record fits the schema, with an order key that has room beside it', () => {
    fc.assert(
      fc.property(arbEdited, ({ map }) => {
        for (const table of RECORD_TABLES) {
          for (const record of map[table].values()) {
            expect(v.is(RECORDS[table], record)).toBe(true)
            if ('order' in record) expect(isOrderKey(record.order)).toBe(true)
            if ('place' in record) expect(isOrderKey(record.place[2])).toBe(true)
          }
        }
      }),
    )
  })

  it('the customer can be seen', () => {
    fc.assert(
      fc.property(arbMap(), arbChoices, (map, choices) => {
        const shown = (of: JourneyMap) => of.lanes.get('customer')!.visible
        for (const verb of Object.values(VERBS)) {
          const { map: next } = edit(map, counterIds('new'), tx => verb(tx, choices, picker(map, choices)))
          expect(shown(next) || !shown(map)).toBe(true)
        }
      }),
      { numRuns: runs(15) },
    )
  })
})

describe('order', () => {
  const ids = (map: JourneyMap) => sortedByOrder(map.stages).map(([id]) => id)

  it('a stage moved to a place stands there, and moved back all is as before, equal keys or not', () => {
    fc.assert(
      fc.property(arbMap({ stages: 6 }), fc.nat(), fc.nat(6), (map, which, to) => {
        const order = ids(map)
        fc.pre(order.length > 0)
        const from = which % order.length
        const stage = order[from]!
        const there = edit(map, counterIds(), tx => moveStage(tx, stage, to)).map
        expect(ids(there).indexOf(stage)).toBe(Math.min(to, order.length - 1))
        expect(ids(there).filter(id => id !== stage)).toEqual(order.filter(id => id !== stage))
        expect(ids(edit(there, counterIds(), tx => moveStage(tx, stage, from)).map)).toEqual(order)
      }),
    )
  })

  it('a card added in a slot is found in that slot', () => {
    fc.assert(
      fc.property(
        arbMap(),
        fc.nat(),
        fc.nat(6),
        fc.nat(4),
        fc.boolean(),
        (map, which, column, row, isNew) => {
          const stages = ids(map)
          fc.pre(stages.length > 0)
          const stage = stages[which % stages.length]!
          const at = isNew ? { insert: column } : { column, row }
          const slot = { stage, lane: 'support', at }
          const columns = columnsOf(map, stage).length
          const { map: next, result } = edit(map, counterIds('new'), tx => addTouchpoint(tx, slot))
          const expected = { column: Math.min(column, columns), row: isNew ? 0 : row }
          expect(slotOf(next, result)).toEqual({ stage, lane: 'support', at: expected })
        },
      ),
    )
  })

  it('removing a stage in favour of its neighbour leaves the journey in its order', () => {
    fc.assert(
      fc.property(arbMap(), fc.nat(), (map, which) => {
        const stages = ids(map)
        fc.pre(stages.length > 1)
        const stage = stages[which % stages.length]!
        const read = (of: JourneyMap) => touchpointsInOrder(of).map(([id]) => id)
        const { map: next } = edit(map, counterIds(), tx => removeStage(tx, stage, 'neighbour'))
        expect(read(next)).toEqual(read(map))
      }),
    )
  })

  it('a step to the side and back is none, in a plain row of cards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(), fc.boolean(), (count, which, isRight) => {
        const newId = counterIds()
        const base = edit(EMPTY, newId, tx => {
          const stage = addStage(tx, {})
          addStage(tx, {})
          const cards = Array.from({ length: count }, (_, i) => ({ title: `${i}` }))
          return addTouchpoints(tx, { stage, lane: 'customer', at: { insert: 0 } }, cards)
        })
        const card = base.result[which % count]!
        const read = (of: JourneyMap) => touchpointsInOrder(of).map(([id]) => id)
        const { map } = edit(base.map, newId, tx => {
          const hasMoved = stepTouchpoint(tx, card, isRight ? 'right' : 'left')
          if (hasMoved) stepTouchpoint(tx, card, isRight ? 'left' : 'right')
        })
        expect(read(map)).toEqual(read(base.map))
      }),
    )
  })
})

describe('copies', () => {
  const counts = (map: JourneyMap) =>
    [
      'stages',
      'touchpoints',
      'links',
      'annotations',
      'notes',
      'cells',
      'images',
      'ratings',
      'expectations',
      'solves',
    ].map(table => map[table as 'stages'].size)
  /** All that is in the map and leads somewhere. */
  const whole = (map: JourneyMap) => {
    const gone = [...dangling(map)].map(item => item.split(' → ')[1]!)
    const ids = RECORD_TABLES.filter(table => table !== 'lanes').flatMap(table => [...map[table].keys()])
    return { gone, ids }
  }

  it('of everything, pasted into an empty map, is everything', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const { ids, gone } = whole(map)
        // Only a map without loose ends can come out the same: those are not copied.
        const clean = edit(map, counterIds(), tx => {
          removeRecords(tx, gone)
          const nowhere = [...tx.map.cells].filter(
            ([, { lane, target }]) => !canHoldCell(tx.map, lane, target),
          )
          removeRecords(
            tx,
            nowhere.map(([id]) => id),
          )
        }).map
        const opened = openClip(JSON.stringify(copyRecords(clean, ids)))
        if (!opened.ok) throw new Error(opened.reason)
        const { map: pasted } = edit(EMPTY, counterIds('new'), tx => pasteClip(tx, opened.clip))
        const tray = [...clean.touchpoints.values()].some(({ place }) => !clean.stages.has(place[0]))
        const [stages, ...rest] = counts(pasted)
        const [stagesBefore, ...restBefore] = counts(clean)
        expect(rest).toEqual(restBefore)
        // Cards from the tray need a stage, if none came with them.
        expect(stages).toBe(stagesBefore === 0 && tray ? 1 : stagesBefore)
      }),
    )
  })

  it('of stages, duplicated, leave the originals as they were and add as much again', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const stages = [...map.stages.keys()]
        const { map: next, result } = edit(map, counterIds('new'), tx => duplicate(tx, stages))
        expect(result).toHaveLength(stages.length)
        for (const [id, card] of map.touchpoints) expect(next.touchpoints.get(id)).toBe(card)
        const placed = [...map.touchpoints.values()].filter(({ place }) => map.stages.has(place[0])).length
        const titles = (of: JourneyMap) => [...of.touchpoints.values()].map(({ title }) => title).sort()
        expect(next.touchpoints.size).toBe(map.touchpoints.size + placed)
        expect(new Set(titles(next))).toEqual(new Set(titles(map)))
        const isCopied = ({ target }: { readonly target: Id }) =>
          map.stages.has(map.touchpoints.get(target)?.place[0] ?? target)
        const images = [...map.images.values()].filter(isCopied)
        expect(next.images.size).toBe(map.images.size + images.length)
        const cells = [...map.cells.values()]
          .filter(isCopied)
          .filter(({ lane, target }) => canHoldCell(map, lane, target))
        expect(next.cells.size).toBe(map.cells.size + cells.length)
      }),
    )
  })

  it('openClip never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (input, fields) => {
        openClip(input)
        const opened = openClip({
          ...fields,
          format: 'jatra-clip',
          version: 1,
          touchpoints: input,
          links: fields,
        })
        expect(opened.ok).toBe(true)
      }),
    )
  })
})
