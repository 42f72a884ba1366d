import { describe, expect, it } from 'vitest'
import type { Id } from '../../../src/model/ids'
import { mapFromSketch } from '../../../src/model/sketch'
import { findingsOf } from '../../../src/panels/present/findings'
import { counterIds } from '../../helpers/maps'

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
