import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../../src/model/analysis/annotations'
import { touchpointsInOrder } from '../../../src/model/analysis/touchpointsInOrder'
import { type Id, pairKey } from '../../../src/model/ids'
import { ANNOTATION_KINDS, type JourneyMap, RECORD_TABLES, RECORDS } from '../../../src/model/journey'
import { addAnnotation } from '../../../src/model/operations/annotations'
import { parseQuickAnnotation } from '../../../src/model/operations/quickAnnotation'
import { addStage } from '../../../src/model/operations/stages'
import { addTouchpoints } from '../../../src/model/operations/touchpoints'
import { isOrderKey } from '../../../src/model/order'
import { addAnnotationLine, addLineAfter, addLineIn } from '../../../src/model/outline/addLine'
import { indent, outdent } from '../../../src/model/outline/indent'
import { moveLine } from '../../../src/model/outline/moveLine'
import { outlineOf } from '../../../src/model/outline/outlineOf'
import { signedText } from '../../../src/model/outline/signedText'
import { edit, type Tx } from '../../../src/model/tx'
import { arbMap, counterIds, makeRecord, mapWith } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { drawnAfter, editing } from '../operations/notation'

/** The lines of the journey as they would be typed: two spaces for each level, annotations with their signs. */
function typed(map: JourneyMap): string[] {
  return outlineOf(map).flatMap(({ key, level }) => {
    const note = map.annotations.get(key)
    const title = map.stages.get(key)?.title ?? map.touchpoints.get(key)?.title
    const text = note ? signedText(note.kind, note.text) || '*' : title
    return text === undefined ? [] : ['  '.repeat(level - 1) + text]
  })
}

/** A map with one annotation of each text on each of some things. */
function noted(drawing: string, notes: Readonly<Record<Id, string>>): JourneyMap {
  return editing(drawing, tx => {
    for (const [target, line] of Object.entries(notes)) {
      const { kind, text } = parseQuickAnnotation(line)
      addAnnotation(tx, target, kind, text)
    }
  }).map
}

describe('taking a line in', () => {
  it('a stage becomes the last touchpoint of the one before, and its touchpoints follow it there', () => {
    expect(drawnAfter('a b | c d/e | f', tx => indent(tx, 's2'))).toBe('a b Stage 2 c d/e | f')
  })

  it('a touchpoint becomes an annotation of the one before, by its sign', () => {
    const { map } = editing('a -too_slow b', tx => indent(tx, '-too_slow'))
    const [[, note] = []] = annotationsOf(map, 'a')
    expect(note).toMatchObject({ kind: 'pain', text: 'too_slow' })
    expect(typed(map)).toEqual(['Stage 1', '  a', '    - too_slow', '  b'])
  })

  it('the first touchpoint of a stage becomes an annotation of the stage', () => {
    const { map } = editing('a b', tx => indent(tx, 'a'))
    expect(map.annotations.get('a')).toMatchObject({ target: 's1', kind: 'idea', text: 'a' })
  })

  it.each([
    ['the first stage', 's1', 'first'],
    ['an annotation', 'n0', 'innermost'],
    ['what is not there', 'nothing', 'kind'],
  ])('%s stays where it is', (_, id, why) => {
    const before = noted('a b | c', { a: 'an idea' })
    const { map, result } = editing(before, tx => indent(tx, id))
    expect(result).toEqual({ why })
    expect(map).toEqual(before)
  })

  it('what would be lost stands in the way, and is named', () => {
    const before = noted('a b', { b: '- too slow' })
    const rated = {
      ...before,
      ratings: new Map([[pairKey('b', 'p'), 1 as const]]),
      touchpoints: new Map(before.touchpoints).set('b', {
        ...before.touchpoints.get('b')!,
        channel: 'app',
        owner: 'Shop',
      }),
    }
    const { map, result } = editing(rated, tx => indent(tx, 'b'))
    expect(result).toEqual({ why: 'holds', held: ['channel', 'annotations', 'ratings'] })
    expect(map).toEqual(rated)
  })
})

describe('taking a line out', () => {
  it('a touchpoint becomes a stage that begins there; what follows is in it', () => {
    const { map } = editing('a b c | d', tx => outdent(tx, 'b'))
    expect(typed(map)).toEqual(['Stage 1', '  a', 'b', '  c', 'Stage 2', '  d'])
  })

  it('its annotations become those of the stage, and links still lead to it', () => {
    const before = noted('a b c', { b: '- too slow' })
    const linked = { ...before, links: new Map([['l', makeRecord('links', { from: 'a', to: 'b' })]]) }
    const { map } = editing(linked, tx => outdent(tx, 'b'))
    expect(annotationsOf(map, 'b').map(([, { text }]) => text)).toEqual(['too slow'])
    expect(map.links).toEqual(linked.links)
    expect(map.stages.has('b')).toBe(true)
  })

  it('an annotation becomes the touchpoint after its own, with its sign', () => {
    const { map } = editing(noted('a b', { a: '- too slow' }), tx => outdent(tx, 'n0'))
    expect(typed(map)).toEqual(['Stage 1', '  a', '  - too slow', '  b'])
  })

  it('an annotation that has been judged stays one', () => {
    const before = noted('a b', { a: '- too slow' })
    const judged = {
      ...before,
      annotations: new Map([['n0', { ...before.annotations.get('n0')!, severity: 4 }]]),
      votes: new Map([[pairKey('n0', 'me'), true as const]]),
    }
    const { result } = editing(judged, tx => outdent(tx, 'n0'))
    expect(result).toEqual({ why: 'holds', held: ['severity', 'votes'] })
  })

  it('a stage is as far out as it goes', () => {
    expect(editing('a', tx => outdent(tx, 's1')).result).toEqual({ why: 'outermost' })
  })
})

describe('moving a line', () => {
  it.each([
    ['a b c', 'b', 'up', 'b a c'],
    ['a b c', 'b', 'down', 'a c b'],
    ['a | b', 'b', 'up', 'a b | '],
    ['a | b', 'a', 'down', ' | a b'],
    ['a | b', 's2', 'up', 'b | a'],
    ['a b/c', 'c', 'up', 'a c/b'],
    ['a b/c', 'a', 'down', 'b/c a'],
  ] as const)('%s: %s %s', (before, id, way, after) => {
    expect(drawnAfter(before, tx => moveLine(tx, id, way))).toBe(after)
  })

  it('an annotation goes on to the next touchpoint', () => {
    const { map } = editing(noted('a b', { a: '- too slow' }), tx => moveLine(tx, 'n0', 'down'))
    expect(map.annotations.get('n0')?.target).toBe('b')
  })

  it.each(['s1', 'a'])('nothing is above the first (%s)', id => {
    expect(editing('a b', tx => moveLine(tx, id, 'up')).result).toEqual({ why: 'edge' })
  })
})

describe('a new line', () => {
  it.each([
    ['s1', 'Stage 1 |  | Stage 2'],
    ['s2', 'Stage 1 | Stage 2 | '],
  ])('after stage %s is a stage', (id, stages) => {
    const { map } = editing('a | b', tx => addLineAfter(tx, id))
    const titles = outlineOf(map).filter(({ kind }) => kind === 'stages')
    expect(titles.map(({ key }) => map.stages.get(key)?.title).join(' | ')).toBe(stages)
  })

  it('after a touchpoint is the next touchpoint; in a stage, its last', () => {
    const order = (recipe: (tx: Tx) => unknown) =>
      touchpointsInOrder(editing('a b', recipe).map).map(([id]) => id)
    expect(order(tx => addLineAfter(tx, 'a'))).toEqual(['a', 'n0', 'b'])
    expect(order(tx => addLineIn(tx, 's1'))).toEqual(['a', 'b', 'n0'])
  })

  it('after an annotation is one of the same kind; in a touchpoint, an idea', () => {
    const before = noted('a', { a: '- too slow' })
    const kinds = (recipe: (tx: Tx) => unknown) =>
      annotationsOf(edit(before, counterIds('new'), recipe).map, 'a').map(([, { kind }]) => kind)
    expect(kinds(tx => addLineAfter(tx, 'n0'))).toEqual(['pain', 'pain'])
    expect(kinds(tx => addLineIn(tx, 'a'))).toEqual(['pain', 'idea'])
  })
})

describe('laws', () => {
  /** Any line, by number. */
  const arbSteps = fc.array(
    fc.record({ verb: fc.nat(), at: fc.nat(), kind: fc.constantFrom(...ANNOTATION_KINDS) }),
    { minLength: 1, maxLength: 8 },
  )
  const MOVES: readonly ((tx: Tx, id: Id) => unknown)[] = [
    indent,
    outdent,
    (tx, id) => moveLine(tx, id, 'up'),
    (tx, id) => moveLine(tx, id, 'down'),
  ]
  const run = (map: JourneyMap, steps: readonly { verb: number; at: number; kind: string }[]) =>
    edit(map, counterIds('new'), tx => {
      for (const { verb, at } of steps) {
        const lines = outlineOf(tx.map)
        MOVES[verb % MOVES.length]!(tx, lines[at % lines.length]!.key)
      }
    }).map
  /** All that anybody has said, wherever it now stands; signs may come and go. */
  const said = (map: JourneyMap) =>
    [
      ...[...map.stages.values(), ...map.touchpoints.values()].flatMap(record => [
        parseQuickAnnotation(record.title).text,
        record.description,
      ]),
      ...[...map.annotations.values()].map(({ text }) => parseQuickAnnotation(text).text),
    ]
      .filter(Boolean)
      .sort()
  const ids = (map: JourneyMap) =>
    [map.stages, map.touchpoints, map.annotations].flatMap(table => [...table.keys()]).sort()
  const cells = (map: JourneyMap) => [...map.touchpoints.values()].map(({ place }) => JSON.stringify(place))
  const crowded = (map: JourneyMap) => cells(map).length - new Set(cells(map)).size

  it('in, out, up and down in any order lose nothing: every thing is still there, once, and so is what hangs on it', () => {
    fc.assert(
      fc.property(arbMap(), arbSteps, (map, steps) => {
        const after = run(map, steps)
        expect(ids(after)).toEqual(ids(map))
        expect(said(after)).toEqual(said(map))
        for (const table of ['personas', 'links', 'notes', 'cells', 'images', 'ratings', 'votes'] as const) {
          expect(new Set(after[table].keys())).toEqual(new Set(map[table].keys()))
        }
        expect(crowded(after)).toBeLessThanOrEqual(crowded(map))
      }),
      { numRuns: runs(100) },
    )
  })

  it('what comes out is a valid map', () => {
    fc.assert(
      fc.property(arbMap(), arbSteps, (map, steps) => {
        const after = edit(run(map, steps), counterIds('more'), tx => {
          for (const { at, kind } of steps) {
            const lines = outlineOf(tx.map)
            const { key } = lines[at % lines.length]!
            addLineAfter(tx, key)
            addLineIn(tx, key)
            addAnnotationLine(tx, key, kind)
          }
        }).map
        for (const table of RECORD_TABLES) {
          for (const record of after[table].values()) {
            expect(v.is(RECORDS[table], record)).toBe(true)
            if ('order' in record) expect(isOrderKey(record.order)).toBe(true)
            if ('place' in record) expect(isOrderKey(record.place[2])).toBe(true)
          }
        }
      }),
      { numRuns: runs(67) },
    )
  })

  /** A journey as it is typed: plain rows of touchpoints, an annotation here and there. */
  const arbJourney = fc
    .array(fc.array(fc.option(fc.constantFrom(...ANNOTATION_KINDS)), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(stages => {
      const newId = counterIds()
      return edit(mapWith({}), newId, tx => {
        stages.forEach((cards, s) => {
          const stage = addStage(tx, { title: `Stage ${s}` })
          const titles = cards.map((_, c) => `Card ${s}.${c}`)
          const added = addTouchpoints(
            tx,
            { stage, lane: 'customer', at: { insert: 0 } },
            titles.map(title => ({ title })),
          )
          cards.forEach((kind, c) => {
            if (kind) addAnnotation(tx, added[c]!, kind, `note ${s}.${c}`)
          })
        })
      }).map
    })

  it('in and out again is as it was, wherever in is allowed; so is out and in for a touchpoint', () => {
    fc.assert(
      fc.property(arbJourney, fc.nat(), (map, at) => {
        const lines = outlineOf(map)
        const { key, kind } = lines[at % lines.length]!
        const there = edit(map, counterIds('new'), tx => indent(tx, key))
        if (!there.result) {
          const back = edit(there.map, counterIds('newer'), tx => outdent(tx, key))
          expect(back.result).toBeUndefined()
          expect(typed(back.map)).toEqual(typed(map))
        }
        if (kind === 'touchpoints') {
          const out = edit(map, counterIds('new'), tx => outdent(tx, key))
          expect(typed(edit(out.map, counterIds('newer'), tx => indent(tx, key)).map)).toEqual(typed(map))
        }
      }),
    )
  })

  it('in and out leave the order in which the journey is read', () => {
    fc.assert(
      fc.property(arbJourney, fc.nat(), (map, at) => {
        const lines = outlineOf(map)
        const { key } = lines[at % lines.length]!
        const order = (of: JourneyMap) =>
          typed(of)
            .map(line => line.trim())
            .filter(line => !line.includes('note'))
        for (const step of [indent, outdent]) {
          expect(order(edit(map, counterIds('new'), tx => step(tx, key)).map)).toEqual(order(map))
        }
      }),
    )
  })

  it('a touchpoint or annotation moved down and up again is where it was', () => {
    fc.assert(
      fc.property(arbJourney, fc.nat(), (map, at) => {
        const lines = outlineOf(map)
        const { key } = lines[at % lines.length]!
        const there = edit(map, counterIds('new'), tx => moveLine(tx, key, 'down'))
        fc.pre(!there.result)
        const back = edit(there.map, counterIds('newer'), tx => moveLine(tx, key, 'up'))
        expect(typed(back.map)).toEqual(typed(map))
      }),
    )
  })

  it('an annotation as a line is read as what it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ANNOTATION_KINDS), fc.string({ minLength: 1 }), (kind, random) => {
        // An idea has no sign: one that begins with one cannot be told from what that says.
        const text = kind === 'idea' ? `x${random}`.trim() : random.trim()
        fc.pre(text !== '')
        expect(parseQuickAnnotation(signedText(kind, text))).toEqual({ kind, text })
      }),
    )
  })
})
