import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ShelvedMap, type Showing, shownMaps } from '../../src/library/shelvedMaps'
import { arbText } from '../helpers/maps'

const map = (title: string, times: Partial<ShelvedMap> = {}): ShelvedMap => ({
  id: title,
  title,
  counts: {},
  createdAt: 1,
  changedAt: 1,
  thumbnail: '',
  needsSummary: false,
  ...times,
})

const shown = (maps: readonly ShelvedMap[], showing: Partial<Showing> = {}) =>
  shownMaps(maps, { filter: '', sort: 'title', titleOf: it => it.title, locale: 'en-GB', ...showing }).map(
    ({ title }) => title,
  )

describe('the filter', () => {
  it('lets every map through while it is empty or blank', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbText, { maxLength: 6 }),
        fc.constantFrom('', ' ', '\t '),
        (titles, filter) => {
          expect(
            new Set(
              shown(
                titles.map(it => map(it)),
                { filter },
              ),
            ),
          ).toEqual(new Set(titles))
        },
      ),
    )
  })

  it('finds a map by any part of its title, however it was typed', () => {
    const part = fc.tuple(arbText, arbText, arbText)
    fc.assert(
      fc.property(part, fc.constantFrom('NFC', 'NFD'), ([before, found, after], form) => {
        const title = `${before} ${found} ${after}`
        expect(shown([map(title)], { filter: found.normalize(form) })).toEqual([title])
      }),
    )
  })

  it.each([
    ['upper case', 'BANK', ['A new bank account']],
    ['words apart', 'account new', ['A new bank account']],
    ['letters with signs, in another form', 'cafe\u0301', ['Café']],
    ['Bengali letters, in another form', 'ব\u09a1\u09bc', ['ব\u09dc মানচিত্র']],
    ['what is nowhere', 'account zebra', []],
  ])('%s', (_, filter, expected) => {
    const maps = ['A new bank account', 'Café', 'ব\u09dc মানচিত্র'].map(title => map(title))
    expect(shown(maps, { filter })).toEqual(expected)
  })
})

describe('the order', () => {
  const maps = [
    map('Map 10', { createdAt: 3, changedAt: 4 }),
    map('map 2', { createdAt: 1, changedAt: 6 }),
    map('Äpfel', { createdAt: 2, changedAt: 5 }),
  ]
  it.each([
    ['changed', ['map 2', 'Äpfel', 'Map 10']],
    ['created', ['Map 10', 'Äpfel', 'map 2']],
    ['title', ['Äpfel', 'map 2', 'Map 10']],
  ] as const)('by %s', (sort, expected) => {
    expect(shown(maps, { sort })).toEqual(expected)
  })
})
