import { describe, expect, it, test } from 'vitest'
import type { Id } from '../../../src/model/ids'
import { mapFromSketch } from '../../../src/model/sketch'
import { findingsOf } from '../../../src/panels/present/findings'
import { curvesIn, levelOf, partOf, stageSpans } from '../../../src/panels/present/journeyCurve'
import { pressOf } from '../../../src/panels/present/press'
import { firstKey, indexOfKey, slideKey, slidesOf } from '../../../src/panels/present/slides'
import { counterIds, makeRecord, mapWith } from '../../helpers/maps'
import { mapOf } from '../../model/operations/notation'

const personas = new Map([['ana', makeRecord('personas', { name: 'Ana' })]])

describe('the slides of a map', () => {
  const map = mapOf('a b | c | ', { personas })
  const keys = (persona?: Id) => slidesOf(map, persona).map(slideKey)

  it('are the title, its stages, the whole, and the path of a persona', () => {
    expect(keys('ana')).toEqual([
      'title',
      'stage s1',
      'stage s2',
      'stage s3',
      'whole',
      'path a',
      'path b',
      'path c',
    ])
    expect(keys()).toEqual(['title', 'stage s1', 'stage s2', 'stage s3', 'whole'])
    expect(slidesOf(mapWith({}), undefined).map(slideKey)).toEqual(['title'])
  })

  it('begin at the stage that was selected, if it is there', () => {
    const slides = slidesOf(map, 'ana')
    expect(firstKey(slides, 's2')).toBe('stage s2')
    expect(firstKey(slides, 'gone')).toBe('title')
    expect(firstKey(slides, undefined)).toBe('title')
  })

  it('are found again when others come before them, or the one that is there now when it is gone', () => {
    const fewer = slidesOf(mapOf('a b | c', { personas }), 'ana')
    expect(indexOfKey(fewer, 'whole', 4)).toBe(3)
    expect(indexOfKey(fewer, 'stage s3', 3)).toBe(3)
    expect(indexOfKey(fewer, 'path gone', 99)).toBe(fewer.length - 1)
  })
})

describe('keys', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    pressOf({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more })

  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    [' ', 'next'],
    ['.', 'black'],
    ['b', 'black'],
    ['Escape', 'leave'],
    ['-', 'pain'],
  ])('%s means %s', (key, meaning) => {
    expect(press(key)).toBe(meaning)
  })

  it('are read by their place where letters and digits are not Latin', () => {
    expect(press('৫', { code: 'Digit5' })).toEqual({ digit: 5 })
    expect(press('ন', { code: 'KeyN' })).toBe('notes')
  })

  it('of the browser are left to it', () => {
    expect(press('r', { ctrlKey: true })).toBeUndefined()
    expect(press('Tab')).toBeUndefined()
    expect(press('toString')).toBeUndefined()
  })
})

describe('what is said of a stage', () => {
  const map = mapFromSketch(
    {
      title: 'Map',
      stages: [
        {
          title: 'Order',
          pains: [{ text: 'mild', severity: 1, frequency: 2 }, { text: 'unjudged' }],
          touchpoints: [
            {
              title: 'Search',
              pains: [
                { text: 'bad', severity: 5, frequency: 5 },
                { text: 'middling', severity: 3, frequency: 3 },
              ],
              opportunities: [
                { text: 'costly', impact: 3, effort: 5 },
                { text: 'cheap', impact: 3, effort: 1 },
              ],
            },
          ],
        },
        { title: 'Pay', strengths: ['fast'] },
      ],
    },
    counterIds(),
  )
  const [order, pay] = [...map.stages.keys()] as [Id, Id]
  const read = (target: Id, fresh?: ReadonlySet<Id>) =>
    findingsOf(map, target, fresh).map(({ kind, ids, more }) => [
      kind,
      ids.map(id => map.annotations.get(id)?.text),
      more,
    ])

  it('is what matters most, of the stage and of its touchpoints', () => {
    // Priorities 25, 9, 2 and none; impact less half the effort: 3 − 0.5 and 3 − 2.5.
    expect(read(order)).toEqual([
      ['pain', ['bad', 'middling', 'mild'], 1],
      ['opportunity', ['cheap', 'costly'], 0],
    ])
    expect(read(pay)).toEqual([['strength', ['fast'], 0]])
  })

  it('begins with what the room has just added', () => {
    const unjudged = [...map.annotations].find(([, { text }]) => text === 'unjudged')![0]
    expect(read(order, new Set([unjudged]))[0]).toEqual(['pain', ['unjudged', 'bad', 'middling'], 1])
  })
})

describe('the curve on a wall', () => {
  const frame = { width: 400, height: 100, padding: 10 }
  const map = mapOf('a b | c | d', {
    personas,
    ratings: new Map([
      ['a:ana', -2],
      ['b:ana', 2],
      ['d:ana', 0],
    ]),
  })

  it('gives every stage room by its columns', () => {
    expect(stageSpans(map).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.5],
      [0.5, 0.75],
      [0.75, 1],
    ])
  })

  it('has its points in the middle of their columns, at the level of their rating, with gaps', () => {
    const [curve] = curvesIn(map, frame)
    // Four columns of 100 pixels; c is not rated, so d stands alone.
    expect(curve?.runs.map(run => run.points.map(({ x, y }) => [x, y]))).toEqual([
      [
        [50, 90],
        [150, 10],
      ],
      [[350, 50]],
    ])
    expect(levelOf(0, frame)).toBe(50)
  })

  it('is drawn in part as it is drawn as a whole', () => {
    const full = mapOf('a b | c d', {
      personas,
      ratings: new Map([
        ['a:ana', -2],
        ['b:ana', 2],
        ['c:ana', 0],
        ['d:ana', 1],
      ]),
    })
    const [run] = curvesIn(full, frame)[0]!.runs
    const part = (...of: Id[]) => partOf(run!, id => of.includes(id))
    expect(part('a', 'b', 'c', 'd')).toBe(run!.path)
    // It comes in from the point before.
    expect(`${part('a', 'b')}${part('c', 'd').replace(/^M[^CL]+/, '')}`).toBe(run!.path)
    expect(part('a')).toBe('')
    expect(part()).toBe('')
  })
})
