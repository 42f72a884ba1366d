import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../../src/model/analysis/annotations'
import { addPlan, type ListPlace } from '../../../src/model/outline/addPlan'
import { parseList } from '../../../src/model/outline/parseList'
import { countPlan, planList, type Reading } from '../../../src/model/outline/planList'
import { draw, editing, inOrder } from '../operations/notation'

const AS_IT_IS: Reading = { top: 'stage', flat: false, withoutHeading: false }
const planned = (text: string, reading: Partial<Reading> = {}) =>
  planList(parseList(text).nodes, { ...AS_IT_IS, ...reading })

const NESTED = 'Order\n  Search\n    - slow\n      on Mondays\n    + suggest\n  Pay\nReceive\n  Wait'

describe('a nested list', () => {
  it('becomes stages, touchpoints and annotations', () => {
    expect(planned(NESTED).stages).toEqual([
      {
        title: 'Order',
        annotations: [],
        touchpoints: [
          {
            title: 'Search',
            annotations: [
              { kind: undefined, text: 'slow – on Mondays' },
              { kind: undefined, text: 'suggest' },
            ],
          },
          { title: 'Pay', annotations: [] },
        ],
      },
      { title: 'Receive', annotations: [], touchpoints: [{ title: 'Wait', annotations: [] }] },
    ])
  })

  it('becomes touchpoints and annotations, one level further in', () => {
    expect(planned(NESTED, { top: 'touchpoint' }).touchpoints).toEqual([
      {
        title: 'Order',
        annotations: [
          { kind: undefined, text: 'Search – slow – on Mondays – suggest' },
          { kind: undefined, text: 'Pay' },
        ],
      },
      { title: 'Receive', annotations: [{ kind: undefined, text: 'Wait' }] },
    ])
  })

  it('has what a sign says noted on touchpoints and on stages', () => {
    const [order] = planned('Order\n  ? who pays\n  Search\n    - slow\n    "I gave up"').stages
    expect(order?.annotations).toEqual([{ kind: 'question', text: 'who pays' }])
    expect(order?.touchpoints[0]?.annotations).toEqual([
      { kind: 'pain', text: 'slow' },
      { kind: 'quote', text: 'I gave up' },
    ])
  })

  it('is one level where all lines are meant to be alike', () => {
    const { stages } = planned('Order\n  Search\nReceive', { flat: true })
    expect(stages.map(({ title }) => title)).toEqual(['Order', 'Search', 'Receive'])
  })

  it('begins below its heading', () => {
    const { stages } = planned('# My journey\n## Order\n- Search', { withoutHeading: true })
    expect(stages.map(({ title }) => title)).toEqual(['Order'])
  })

  it('is counted', () => {
    expect(countPlan(planned(NESTED))).toEqual({ stages: 2, touchpoints: 3, annotations: 2, unsaid: 2 })
    const signed = countPlan(planned('- slow\n+ suggest\n! fast', { top: 'annotation' }))
    expect(signed).toEqual({ stages: 0, touchpoints: 0, annotations: 3, unsaid: 0 })
  })
})

describe('a plan is made', () => {
  const made = (drawing: string, text: string, reading: Partial<Reading>, place: ListPlace) =>
    editing(drawing, tx => addPlan(tx, planned(text, reading), place, 'pain'))

  it('as stages with their touchpoints, beside a stage', () => {
    const { map, result } = made('a | b', 'X\n\tx\n\ty\nY\n\tz', {}, { stages: { after: 's1' } })
    expect(draw(map)).toBe('a | x y | z | b')
    expect(inOrder(map, 'stages', 'title')).toEqual(['Stage 1', 'X', 'Y', 'Stage 2'])
    expect(result.map(id => map.stages.get(id)?.title)).toEqual(['X', 'Y'])
  })

  it('as touchpoints in the place of a stage, with what is noted on them', () => {
    const slot = { stage: 's1', lane: 'customer', at: { insert: 1 } }
    const { map, result } = made('a b', 'x\n\tslow\ny', { top: 'touchpoint' }, { slot })
    expect(draw(map)).toBe('a x y b')
    expect(annotationsOf(map, result[0]!).map(([, { kind, text }]) => [kind, text])).toEqual([
      ['pain', 'slow'],
    ])
  })

  it('as annotations of a touchpoint, behind those that it has', () => {
    const first = made('a', 'one', { top: 'annotation' }, { target: 'a' })
    const { map } = editing(first.map, tx => {
      let count = 0
      const renamed = { ...tx, newId: () => `m${count++}` }
      return addPlan(renamed, planned('two\nthree', { top: 'annotation' }), { target: 'a' }, 'question')
    })
    expect(annotationsOf(map, 'a').map(([, { kind, text }]) => [kind, text])).toEqual([
      ['pain', 'one'],
      ['question', 'two'],
      ['question', 'three'],
    ])
  })

  it('not on what is gone', () => {
    expect(made('a', 'one', { top: 'annotation' }, { target: 'gone' }).result).toEqual([])
  })
})
