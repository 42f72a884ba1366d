import { describe, expect, it } from 'vitest'
import { columnsOf, slotOf } from '../../../src/model/operations/slots'
import { stepTouchpoint } from '../../../src/model/operations/stepTouchpoint'
import { addTouchpoint, moveTouchpoints, removeTouchpoints } from '../../../src/model/operations/touchpoints'
import { makeRecord } from '../../helpers/maps'
import { draw, drawnAfter, editing, mapOf } from './notation'

const customer = 'customer'

describe('a new card', () => {
  it.each([
    [0, 'new a b'],
    [1, 'a new b'],
    [2, 'a b new'],
    [99, 'a b new'],
  ])('between columns (%i): a column of its own', (insert, drawn) => {
    expect(
      drawnAfter('a b', tx =>
        addTouchpoint(tx, { stage: 's1', lane: customer, at: { insert } }, { title: 'new' }),
      ),
    ).toBe(drawn)
  })

  it.each([
    ['a/b/c d', 1, 'a/new/b/c d'],
    ['a/b/./c d', 0, 'new/a/b/c d'],
    ['a+x d', 0, 'new/a+x d'],
    ['a d', 3, 'a/././new d'],
  ])('in a cell: what touches it moves down (%s, row %i)', (before, row, drawn) => {
    const at = { column: 0, row }
    expect(
      drawnAfter(before, tx => addTouchpoint(tx, { stage: 's1', lane: customer, at }, { title: 'new' })),
    ).toBe(drawn)
  })

  it('makes its hidden lane visible and leaves the other lanes alone', () => {
    const { map } = editing('a', tx =>
      addTouchpoint(tx, { stage: 's1', lane: 'backstage', at: { column: 0, row: 0 } }),
    )
    expect(map.lanes.get('backstage')?.visible).toBe(true)
    expect(map.lanes.get('frontstage')?.visible).toBe(false)
  })

  it('goes to the customer where the lane is none for cards', () => {
    expect(
      drawnAfter('a', tx =>
        addTouchpoint(tx, { stage: 's1', lane: 'emotion', at: { insert: 1 } }, { title: 'new' }),
      ),
    ).toBe('a new')
  })

  it('is kept where its stage is gone', () => {
    const { map, result } = editing('a', tx =>
      addTouchpoint(tx, { stage: 'gone', lane: customer, at: { insert: 0 } }, { title: 'new' }),
    )
    expect(map.touchpoints.get(result)?.title).toBe('new')
    expect(slotOf(map, result)).toBeUndefined()
  })

  it('has a column beside when all thousand rows below are taken', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => `c${row}`).join('/')
    const at = { column: 0, row: 0 }
    const { map, result } = editing(`${rows} z`, tx =>
      addTouchpoint(tx, { stage: 's1', lane: customer, at }, { title: 'new' }),
    )
    expect(slotOf(map, result)).toEqual({ stage: 's1', lane: customer, at: { column: 1, row: 0 } })
    expect(columnsOf(map, 's1')).toHaveLength(3)
  })
})

describe('moving cards', () => {
  it.each([
    ['a b c', ['a'], 's1', { insert: 3 }, 'b c a'],
    ['a b c', ['c'], 's1', { insert: 0 }, 'c a b'],
    ['a b | c', ['b'], 's2', { insert: 0 }, 'a | b c'],
    ['a b | c', ['b'], 's2', { column: 0, row: 0 }, 'a | b/c'],
    ['a b c d', ['a', 'c'], 's1', { insert: 4 }, 'b d a c'],
    ['a b c d', ['c', 'a'], 's1', { insert: 4 }, 'b d a c'],
    ['a/b c | d e', ['a', 'b', 'c'], 's2', { insert: 1 }, ' | d a/b c e'],
    ['a b | c d', ['a', 'b'], 's2', { column: 0, row: 0 }, ' | a/c b/d'],
    ['a b | c d', ['a', 'b'], 's2', { column: 1, row: 1 }, ' | c d/a ./b'],
    ['a | c', ['a', 'c'], 's2', { insert: 0 }, ' | a c'],
    ['a b | c d', ['c', 'b'], 's2', { insert: 2 }, 'a | d b c'],
    ['a b/c d', ['c'], 's1', { insert: 3 }, 'a b d ./c'],
    ['a b/c d', ['c'], 's1', { insert: 3, row: 0 }, 'a b d c'],
    ['a b/c d', ['b'], 's1', { column: 1, row: 1 }, 'a ./b/c d'],
  ])('%s, %j to %s %j → %s', (before, ids, stage, at, drawn) => {
    expect(drawnAfter(before, tx => moveTouchpoints(tx, ids, { stage, lane: customer, at }))).toBe(drawn)
  })

  it('to another lane: those of the lane of the one in hand, the others keep theirs', () => {
    const slot = { stage: 's2', lane: 'frontstage', at: { insert: 0 } }
    expect(drawnAfter('a+.+x | b', tx => moveTouchpoints(tx, ['a', 'x'], slot))).toBe(' | .+a+x b')
  })

  it('to where they stand already writes nothing', () => {
    const before = mapOf('a b/c d')
    for (const insert of [1, 2]) {
      const slot = { stage: 's1', lane: customer, at: { insert } }
      const { map } = editing(before, tx => moveTouchpoints(tx, ['c', 'b'], slot))
      expect(map.touchpoints).toBe(before.touchpoints)
    }
  })

  it.each([
    { stage: 'gone', lane: customer, at: { insert: 0 } },
    { stage: 's1', lane: 'gone', at: { insert: 0 } },
  ])('to what is gone does nothing', slot => {
    expect(drawnAfter('a b', tx => moveTouchpoints(tx, ['a', 'nobody'], slot))).toBe('a b')
  })

  it('whose stage is gone brings them back from the tray', () => {
    const lost = makeRecord('touchpoints', { title: 'lost', place: ['gone', customer, 'a0', 0] })
    const before = mapOf('a')
    const map = { ...before, touchpoints: new Map([...before.touchpoints, ['lost', lost] as const]) }
    const slot = { stage: 's1', lane: customer, at: { insert: 1 } }
    expect(drawnAfter(map, tx => moveTouchpoints(tx, ['lost'], slot))).toBe('a lost')
  })
})

describe('a card moved by keys', () => {
  const steps = (before: string, id: string, ...directions: ('left' | 'right' | 'up' | 'down')[]) => {
    const drawn: string[] = []
    let map = mapOf(before)
    for (const direction of directions) {
      map = editing(map, tx => stepTouchpoint(tx, id, direction)).map
      drawn.push(draw(map))
    }
    return drawn
  }

  it('passes one card a step, across the borders of stages, and stops at the end', () => {
    expect(steps('a b | c', 'a', 'right', 'right', 'right', 'right')).toEqual([
      'b a | c',
      'b | a c',
      'b | c a',
      'b | c a',
    ])
  })

  it('steps back the way it came', () => {
    expect(steps('a b | c', 'c', 'left', 'left', 'left', 'left', 'right', 'right')).toEqual([
      'a b c | ',
      'a c b | ',
      'c a b | ',
      'c a b | ',
      'a c b | ',
      'a b c | ',
    ])
  })

  it('takes the free cell of a column, and leaves it again on the other side', () => {
    expect(steps('a .+x b', 'a', 'right', 'right', 'right', 'left')).toEqual([
      'a+x b',
      '.+x a b',
      '.+x b a',
      '.+x a b',
    ])
  })

  it('keeps its row to the sides', () => {
    expect(steps('a/b c', 'b', 'right', 'right', 'right')).toEqual(['a ./b c', 'a c/b', 'a c ./b'])
  })

  it('changes places up and down, and opens one row below the others', () => {
    expect(steps('a/b c', 'a', 'down', 'down', 'down', 'up')).toEqual(['b/a c', 'b/a c', 'b/a c', 'a/b c'])
    expect(steps('a c', 'a', 'down', 'down')).toEqual(['./a c', './a c'])
  })

  it('goes on into the next visible lane', () => {
    const map = mapOf('a b')
    const backstage = { ...map.lanes.get('backstage')!, visible: true }
    const shown = { ...map, lanes: new Map([...map.lanes, ['backstage', backstage] as const]) }
    const down = editing(shown, tx => [1, 2].map(() => stepTouchpoint(tx, 'a', 'down')))
    expect(draw(down.map)).toBe('.+.+a b')
    expect(drawnAfter(down.map, tx => stepTouchpoint(tx, 'a', 'up'))).toBe('a b')
  })

  it('says whether there was somewhere to go', () => {
    expect(editing('a', tx => stepTouchpoint(tx, 'a', 'up')).result).toBe(false)
    expect(editing('a', tx => stepTouchpoint(tx, 'a', 'right')).result).toBe(false)
    expect(editing('a', tx => stepTouchpoint(tx, 'nobody', 'right')).result).toBe(false)
    expect(editing('a b', tx => stepTouchpoint(tx, 'a', 'right')).result).toBe(true)
  })
})

it('removing cards closes their columns', () => {
  expect(drawnAfter('a b+x c', tx => removeTouchpoints(tx, ['a', 'b', 'nobody', 's1']))).toBe('.+x c')
})
