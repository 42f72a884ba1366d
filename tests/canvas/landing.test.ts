import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { landingAt } from '../../src/canvas/gestures/landing'
import type { JourneyMap } from '../../src/model/journey'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { columnsOf, slotOf } from '../../src/model/operations/slots'
import { moveTouchpoints } from '../../src/model/operations/touchpoints'
import { mapFromSketch } from '../../src/model/sketch'
import { edit } from '../../src/model/tx'
import { arbMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

const measure = (text: string, style: { size: number }) => text.length * style.size * 0.55
const laidOut = (map: JourneyMap) => layoutMap(map, { measure })

const map = mapFromSketch(
  {
    title: 'Groceries',
    stages: [
      { title: 'Order', touchpoints: [{ title: 'Searches' }, { title: 'Repeats' }] },
      { title: 'Pay' },
      { title: 'Cook', touchpoints: [{ title: 'Cooks' }, { title: 'Prepares', lane: 'backstage' }] },
    ],
  },
  counterIds(),
)
const geometry = laidOut(map)
const boxOf = (title: string) => {
  const found = [...map.touchpoints].find(([, card]) => card.title === title)!
  return { id: found[0], ...geometry.touchpoints.get(found[0])! }
}
const stages = [...geometry.stages.entries()]

describe('where a card lands', () => {
  test('over the upper half of a card: into its cell, over the lower: below it', () => {
    const card = boxOf('Repeats')
    const x = card.x + card.width / 2
    const here = { stage: stages[0]![0], lane: 'customer' }
    expect(landingAt(map, geometry, { x, y: card.y + 10 })).toEqual({ ...here, at: { column: 1, row: 0 } })
    expect(landingAt(map, geometry, { x, y: card.y + card.height - 10 })).toEqual({
      ...here,
      at: { column: 1, row: 1 },
    })
  })

  test('beside a card: between the columns', () => {
    const card = boxOf('Repeats')
    const y = card.y + 20
    expect(landingAt(map, geometry, { x: card.x - 5, y })?.at).toEqual({ insert: 1, row: 0 })
    expect(landingAt(map, geometry, { x: card.x + card.width - 5, y })?.at).toEqual({ insert: 2, row: 0 })
    expect(landingAt(map, geometry, { x: boxOf('Searches').x - 5, y })?.at).toEqual({ insert: 0, row: 0 })
  })

  test('anywhere in an empty stage: as its first', () => {
    const [id, box] = stages[1]!
    const at = { x: box.x + box.width / 2, y: box.y + box.height - 5 }
    expect(landingAt(map, geometry, at)).toMatchObject({ stage: id, at: { insert: 0, row: 0 } })
  })

  test('in the band of another lane: into that lane', () => {
    const card = boxOf('Prepares')
    const at = { x: card.x + card.width / 2, y: card.y + 5 }
    expect(landingAt(map, geometry, at)).toMatchObject({ lane: 'backstage', at: { column: 1, row: 0 } })
  })

  test('beyond the stages: in the nearest; without stages: nowhere', () => {
    expect(landingAt(map, geometry, { x: -4_000, y: -4_000 })?.stage).toBe(stages[0]![0])
    expect(landingAt(map, geometry, { x: 90_000, y: 90_000 })?.stage).toBe(stages[2]![0])
    const empty = mapFromSketch({ title: 'Nothing' }, counterIds())
    expect(landingAt(empty, laidOut(empty), { x: 0, y: 0 })).toBeUndefined()
  })

  test('a card let go over its own upper half stays where it is, in any map', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const geometry = laidOut(map)
        for (const [id, box] of geometry.touchpoints) {
          const own = slotOf(map, id)
          // Cards that collide are drawn below where they stand.
          if (!box.slot || !own || box.slot.row !== own.at.row) continue
          const slot = landingAt(map, geometry, { x: box.x + box.width / 2, y: box.y + 4 })
          expect(slot).toEqual(own)
          const after = edit(map, counterIds('new'), tx => moveTouchpoints(tx, [id], slot!)).map
          expect(columnsOf(after, own.stage)).toEqual(columnsOf(map, own.stage))
        }
      }),
      { numRuns: runs(17) },
    )
  })
})
