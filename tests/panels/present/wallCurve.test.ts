import { describe, expect, it } from 'vitest'
import type { Id } from '../../../src/model/ids'
import { curvesIn, levelOf, partOf, stageSpans } from '../../../src/panels/present/wallCurve'
import { makeRecord } from '../../helpers/maps'
import { mapOf } from '../../model/operations/notation'

const personas = new Map([['ana', makeRecord('personas', { name: 'Ana' })]])

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
