import { describe, expect, it } from 'vitest'
import { compareObserved } from '../../../../src/model/analysis/observed/compareObserved'
import { durationText } from '../../../../src/model/analysis/observed/duration'
import { type ObservedEvent, observe } from '../../../../src/model/analysis/observed/observe'
import { sensibleThreshold, shownJourney } from '../../../../src/model/analysis/observed/shown'
import { stagesByPosition } from '../../../../src/model/analysis/observed/stagesByPosition'
import { mapFromSketch } from '../../../../src/model/sketch'
import { counterIds } from '../../../helpers/maps'

const MINUTE = 60_000

/** Cases as words of one-letter activities, one a minute: `ab` is a, then b. */
function log(...cases: string[]): ObservedEvent[] {
  return cases.flatMap((word, number) =>
    [...word].map((activity, index) => ({ case: String(number), activity, time: index * MINUTE })),
  )
}

const ways = (...cases: string[]) =>
  observe(log(...cases))
    .ways.map(({ from, to, count, share }) => `${from}${to} ${count} ${Math.round(share * 100)}%`)
    .sort()

describe('what a log shows', () => {
  it('is how often each activity happens, in how many cases, where, and how often it is the last', () => {
    const { cases, events, activities } = observe(log('abc', 'abc', 'ac', 'aab'))
    expect([cases, events]).toEqual([4, 11])
    expect(
      activities.map(({ name, count, cases, share, position, ends }) => [
        name,
        count,
        cases,
        share,
        position,
        ends,
      ]),
    ).toEqual([
      ['a', 5, 4, 1, 0, 0],
      ['b', 3, 3, 0.75, 4 / 3, 1],
      ['c', 3, 3, 0.75, 5 / 3, 3],
    ])
  })

  it('is which activity follows which, as a share of all that happens at the first', () => {
    expect(ways('abc', 'abc', 'ac', 'aab')).toEqual(['aa 1 20%', 'ab 3 60%', 'ac 1 20%', 'bc 2 67%'])
    expect(ways('aba')).toEqual(['ab 1 50%', 'ba 1 100%'])
  })

  it('is the median time to the next, over what is known', () => {
    const at = (id: string, activity: string, minute: number) => ({
      case: id,
      activity,
      time: minute * MINUTE,
    })
    const { activities, span } = observe([
      at('1', 'a', 0),
      at('1', 'b', 4),
      at('2', 'a', 0),
      at('2', 'b', 10),
      at('3', 'a', 0),
      { case: '3', activity: 'b', time: Number.NaN },
    ])
    expect(activities.map(({ untilNext }) => untilNext)).toEqual([7 * MINUTE, undefined])
    expect(span).toEqual([0, 10 * MINUTE])
  })

  it('is by time, and by the order of the log where times are equal or missing', () => {
    const events = [
      { case: '1', activity: 'late', time: 9 },
      { case: '1', activity: 'after late', time: Number.NaN },
      { case: '1', activity: 'first', time: 1 },
      { case: '1', activity: 'second', time: 1 },
    ]
    expect(observe(events).variants[0]?.path).toEqual(['first', 'second', 'late', 'after late'])
  })

  it('is the commonest whole ways through', () => {
    const { variants } = observe(log('abc', 'ac', 'abc', 'abc'))
    expect(variants).toEqual([
      { path: ['a', 'b', 'c'], count: 3, share: 0.75 },
      { path: ['a', 'c'], count: 1, share: 0.25 },
    ])
  })

  it('is nothing for nothing', () => {
    expect(observe([])).toEqual({
      cases: 0,
      events: 0,
      activities: [],
      ways: [],
      variants: [],
      span: undefined,
    })
  })

  it('counts all of 50,000 events', () => {
    const events = Array.from({ length: 50_000 }, (_, index) => ({
      case: String(index % 4000),
      activity: `step ${(index * 7919) % 40}`,
      time: index * 1000,
    }))
    const { cases, events: counted } = observe(events)
    expect([cases, counted]).toEqual([4000, 50_000])
  })
})

describe('what of it is drawn', () => {
  it('leaves out ways and activities that are rarer than asked', () => {
    const observed = observe(log(...Array.from({ length: 9 }, () => 'abc'), 'axc'))
    expect(shownJourney(observed, 0)).toMatchObject({ hiddenPaths: 0 })
    const { activities, hiddenPaths } = shownJourney(observed, 0.2)
    expect(activities.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
    expect(hiddenPaths).toBe(2)
  })

  it('shows all of a tidy log, and of a wild one what a picture bears', () => {
    expect(sensibleThreshold(observe(log('abc', 'acb')))).toBe(0)
    const letters = 'abcdefghij'
    const wild = Array.from({ length: 200 }, (_, number) =>
      [...letters].map((_, index) => letters[(number * (index + 3) + index * index) % 10]).join(''),
    )
    expect(sensibleThreshold(observe(log(...wild)))).toBeGreaterThan(0)
  })

  it('is parted into stages where the way is longest', () => {
    const at = (name: string, position: number) => ({ ...observe(log('a')).activities[0]!, name, position })
    const stages = stagesByPosition([at('a', 0), at('b', 0.5), at('c', 3), at('d', 3.2), at('e', 3.3)])
    expect(stages.map(list => list.map(({ name }) => name).join(''))).toEqual(['ab', 'cde'])
    expect(stagesByPosition([])).toEqual([])
  })

  it('says times by their two largest units', () => {
    expect([0, 400, 59_999, 7_500_000, 86_400_000, 200_000_000].map(ms => durationText(ms))).toEqual([
      '0 s',
      '< 1 s',
      '1 min',
      '2 h 5 min',
      '1 d',
      '2 d 8 h',
    ])
  })
})

describe('an observed journey against a drawn one', () => {
  it('matches by name however it is written, and tells what is missing and what is extra', () => {
    const map = mapFromSketch(
      {
        title: 'Drawn',
        stages: [
          {
            title: 'Stage',
            touchpoints: [
              { key: 'p', title: 'Pay the  Bill' },
              { title: 'Never happens' },
              { title: 'Café' },
            ],
          },
        ],
      },
      counterIds('n'),
    )
    const activities = ['cafe', 'pay_the_bill', 'Calls'].map(name => ({ name, cases: 1, share: 1 }))
    const { matched, missing, extra } = compareObserved({ activities }, map)
    const title = (id: string) => map.touchpoints.get(id)?.title
    expect(matched.map(({ activity, touchpoints }) => [activity, touchpoints.map(title)])).toEqual([
      ['cafe', ['Café']],
      ['pay_the_bill', ['Pay the  Bill']],
    ])
    expect(missing.map(title)).toEqual(['Never happens'])
    expect(extra).toEqual(['Calls'])
  })
})
