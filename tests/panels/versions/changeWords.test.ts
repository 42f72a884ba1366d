// @vitest-environment jsdom
import type { i18n } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Version } from '../../../src/commands/versions/versions'
import { startWords } from '../../../src/i18n'
import { CHANGE_VERBS, CHANGED_KINDS, type ChangeCount } from '../../../src/model/analysis/countChanges'
import { byDay } from '../../../src/panels/versions/byDay'
import { changeWords } from '../../../src/panels/versions/changeWords'

let words: i18n
beforeAll(async () => {
  words = await startWords('bn')
})

const say = (counts: readonly ChangeCount[], language: 'en' | 'bn' = 'en') =>
  changeWords(counts, words.getFixedT(language), language)

/** `3 touchpoints added`, `1 stages renamed Pay` */
const counts = (...sketches: string[]): ChangeCount[] =>
  sketches.map(sketch => {
    const [count, kind, verb, ...title] = sketch.split(' ')
    return {
      count: Number(count),
      kind,
      verb,
      ...(title.length > 0 && { title: title.join(' ') }),
    } as ChangeCount
  })

describe('what changed, as a sentence', () => {
  it.each<[string[], string]>([
    [[], 'No changes'],
    [['1 touchpoints added'], '1 touchpoint added'],
    [
      ['3 touchpoints added', '1 touchpoints removed', '2 ratings edited'],
      '3 touchpoints added, 1 removed, 2 ratings changed',
    ],
    [['1 stages renamed Pay', '1 stages moved Order'], 'Stage “Pay” renamed, “Order” moved'],
    [['1 map renamed Dinner', '1 map edited'], 'Map renamed “Dinner”, Details of the map changed'],
    [[`1 notes added ${'word '.repeat(20)}`], 'Note “word word word word word word word word…” added'],
    [
      [
        '1 stages added A',
        '2 touchpoints added',
        '1 personas removed',
        '4 pain edited',
        '5 ratings edited',
        '6 notes moved',
        '7 links added',
        '8 votes edited',
      ],
      'Stage “A” added, 2 touchpoints added, 1 persona removed, 4 pain points changed, 5 ratings changed, 6 notes moved, 15 more changes',
    ],
  ])('%j', (sketches, expected) => {
    expect(say(counts(...sketches))).toBe(expected)
  })

  it('is said in Bengali, in its digits', () => {
    expect(say(counts('3 touchpoints added', '1 touchpoints removed', '1 stages renamed দাম'), 'bn')).toBe(
      '৩টি স্পর্শবিন্দু যোগ, ১টি বাদ, ধাপ “দাম”-এর নাম বদল',
    )
  })

  it('has words for every kind of thing and whatever happened to it', () => {
    for (const kind of CHANGED_KINDS) {
      for (const verb of CHANGE_VERBS) {
        for (const language of ['en', 'bn'] as const) {
          expect(say([{ kind, verb, count: 2 }], language)).not.toMatch(/versions\.|undefined/)
        }
      }
    }
  })
})

it('versions stand under the days of this place', () => {
  const at = (day: number, hour: number) => ({ at: new Date(2025, 10, day, hour).getTime() }) as Version
  const days = byDay([at(22, 9), at(22, 0), at(21, 23), at(19, 12)])
  expect(days.map(({ versions }) => versions.length)).toEqual([2, 1, 1])
})
