import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countChanges } from '../../../src/model/analysis/countChanges'
import { mapChanges } from '../../../src/model/analysis/mapChanges'
import type { JourneyMap } from '../../../src/model/journey'
import { addAnnotation } from '../../../src/model/operations/annotations'
import { addLink } from '../../../src/model/operations/links'
import { addPersona } from '../../../src/model/operations/personas'
import { rate } from '../../../src/model/operations/ratings'
import { rename } from '../../../src/model/operations/records'
import { removeRecords } from '../../../src/model/operations/removeRecords'
import { moveStage } from '../../../src/model/operations/stages'
import { addTouchpoint, moveTouchpoints } from '../../../src/model/operations/touchpoints'
import { sameContent } from '../../../src/model/same'
import { edit, type Tx } from '../../../src/model/tx'
import { applyEdit, arbEdit } from '../../helpers/edits'
import { arbMap, counterIds } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { mapOf } from '../operations/notation'

/** `a b | c`, with a persona who has rated a and c, and a pain point on c. */
const { map: START } = edit(mapOf('a b | c'), counterIds('start'), tx => {
  const persona = addPersona(tx, { name: 'Nadia' })
  rate(tx, 'a', persona, -1)
  rate(tx, 'c', persona, 2)
  addAnnotation(tx, 'c', 'pain', 'Too slow')
})
const [PERSONA = ''] = START.personas.keys()

/** What is said of an edit of that map. */
function said(recipe: (tx: Tx) => unknown): string[] {
  const { map } = edit(START, counterIds('new'), recipe)
  return countChanges(START, map).map(
    ({ kind, verb, count, title }) => `${count} ${kind} ${verb}${title ? `: ${title}` : ''}`,
  )
}

const cardIn = (stage: string, title: string) => (tx: Tx) =>
  addTouchpoint(tx, { stage, lane: 'customer', at: { insert: 0 } }, { title })

describe('what changed, in counts', () => {
  test.each<[string, (tx: Tx) => unknown, string[]]>([
    ['nothing', () => {}, []],
    ['a touchpoint more', cardIn('s1', 'New'), ['1 touchpoints added: New']],
    [
      'two touchpoints more',
      tx => [cardIn('s1', 'New')(tx), cardIn('s2', 'Newer')(tx)],
      ['2 touchpoints added'],
    ],
    [
      'a touchpoint removed → its rating goes without saying, its pain point does not',
      tx => removeRecords(tx, ['c']),
      ['1 touchpoints removed: c', '1 pain removed: Too slow'],
    ],
    [
      'a stage renamed and moved',
      tx => {
        rename(tx, 's1', 'Pay')
        moveStage(tx, 's1', 1)
      },
      ['1 stages renamed: Pay', '1 stages moved: Pay'],
    ],
    [
      'a touchpoint into another stage',
      tx => moveTouchpoints(tx, ['a'], { stage: 's2', lane: 'customer', at: { insert: 1 } }),
      ['1 touchpoints moved: a'],
    ],
    [
      'ratings changed, given and taken away',
      tx => {
        rate(tx, 'a', PERSONA, 0)
        rate(tx, 'b', PERSONA, 1)
        rate(tx, 'c', PERSONA, undefined)
      },
      ['3 ratings edited'],
    ],
    ['a link between what was there', tx => addLink(tx, 'a', 'c'), ['1 links added']],
    [
      'a link to what came along goes without saying',
      tx => addLink(tx, 'a', cardIn('s2', 'New')(tx)),
      ['1 touchpoints added: New'],
    ],
    [
      'the map has another title, and other things are said of it',
      tx =>
        tx.updateMeta(meta => {
          meta.title = 'Dinner'
          meta.description = 'Of a weeknight'
        }),
      ['1 map renamed: Dinner', '1 map edited'],
    ],
  ])('%s', (_, recipe, expected) => {
    expect(said(recipe)).toEqual(expected)
  })
})

describe('laws', () => {
  const isSame = (a: JourneyMap, b: JourneyMap) => {
    const { extra: _, ...one } = a
    const { extra: __, ...other } = b
    return Object.keys(one).every(table => {
      const [left, right] = [one, other].map(map => {
        const value = map[table as keyof typeof map]
        return value instanceof Map ? Object.fromEntries(value) : value
      })
      return sameContent(left, right)
    })
  }

  test('nothing changed if, and only if, both say the same; and something is said of all that did', () => {
    fc.assert(
      fc.property(arbMap(), fc.array(arbEdit, { maxLength: 4 }), (map, edits) => {
        const { map: after } = edit(map, counterIds('new'), tx => {
          for (const one of edits) applyEdit(tx, one)
        })
        const same = isSame(map, after)
        expect(mapChanges(map, after).isSame).toBe(same)
        expect(countChanges(map, after).length === 0).toBe(same)
        expect(countChanges(after, map).length === 0).toBe(same)
      }),
      { numRuns: runs(60) },
    )
  })
})
