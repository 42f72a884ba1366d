import fc from 'fast-check'
import { expect, it } from 'vitest'
import { patched, replaced } from '../../src/storage/cardTimes'
import { blankEntry } from '../../src/storage/catalogue'
import type { CatalogueEntry } from '../../src/storage/port'

type Changes = Partial<CatalogueEntry>

function after(...changes: readonly Changes[]): CatalogueEntry {
  return changes.reduce<CatalogueEntry>((card, each) => patched('a', card, each), blankEntry('a'))
}

const times = ({ changedAt, copiedOutAt, outdated }: CatalogueEntry) => [changedAt, copiedOutAt, outdated]

it.each<[string, Changes[], (number | boolean | undefined)[]]>([
  ['an edit and a copy by a right clock', [{ changedAt: 5 }, { copiedOutAt: 9 }], [5, 9, undefined]],
  ['the next edit', [{ changedAt: 5 }, { copiedOutAt: 9 }, { changedAt: 12, outdated: true }], [12, 9, true]],
  [
    'an edit after a copy by a clock that was ahead',
    [{ copiedOutAt: 900 }, { changedAt: 5 }],
    [901, 900, undefined],
  ],
  [
    'an edit after one by a clock that was ahead',
    [{ changedAt: 900 }, { copiedOutAt: 5 }, { changedAt: 7 }],
    [901, 5, undefined],
  ],
  [
    'a copy of less than another has',
    [{ changedAt: 5 }, { copiedOutAt: 9 }, { copiedOutAt: 6 }],
    [5, 9, undefined],
  ],
  [
    'a map that was summed up after a copy',
    [{ changedAt: 5, outdated: true }, { copiedOutAt: 9 }, { changedAt: 5, outdated: false }],
    [5, 9, false],
  ],
  [
    'the same in a second tab, which heard of the edit a little later',
    [
      { changedAt: 5, outdated: true },
      { copiedOutAt: 9 },
      { changedAt: 5, outdated: false },
      { changedAt: 6, outdated: false },
    ],
    [6, 9, false],
  ],
  [
    'a map that was summed up after a copy in the midst of its edits',
    [{ changedAt: 5, outdated: true }, { copiedOutAt: 9 }, { changedAt: 11, outdated: false }],
    [11, 9, false],
  ],
  [
    'the same by a clock that is behind',
    [
      { copiedOutAt: 900 },
      { changedAt: 5, outdated: true },
      { copiedOutAt: 901 },
      { changedAt: 7, outdated: false },
    ],
    [902, 901, false],
  ],
  [
    'a map that was summed up while a copy was made in the midst of its edits, by a clock that is behind',
    [
      { copiedOutAt: 900 },
      { changedAt: 5, outdated: true },
      { changedAt: 7, outdated: false },
      { copiedOutAt: 901 },
    ],
    [902, 901, false],
  ],
  [
    'what came from a backup, by a clock that is behind',
    [{ copiedOutAt: 900 }, { changedAt: 5, copiedOutAt: 5, outdated: false }],
    [901, 901, false],
  ],
])('%s → the card has the times %j', (_, changes, expected) => {
  expect(times(after(...changes))).toEqual(expected)
})

it('a card in the place of another → is as it was given, but for times that would fall', () => {
  const before = after({ title: 'Shop', changedAt: 5, copiedOutAt: 900, trashedAt: 3 })
  const entry = { ...blankEntry('a'), title: 'Clinic', changedAt: 7 }
  expect(replaced(undefined, entry)).toEqual(entry)
  expect(replaced(before, entry)).toEqual({ ...entry, changedAt: 901 })
})

type Deed = 'edit' | 'rest' | 'rename' | 'begin' | 'finish' | { readonly clock: number }

const deed = fc.constantFrom<Deed>('edit', 'rest', 'rename', 'begin', 'finish')
const clock = fc.record({ clock: fc.integer({ min: 0, max: 3_000 }) })

/**
 * A map as its tabs handle it: edits in bursts, of which the card is told at the first and at rest; changes from home;
 * copies that take a while; and a clock that is set to and fro. Gives after each deed what the card says, and what is so:
 * that a copy has all of the map.
 */
function saidAndSo(deeds: readonly Deed[]): (readonly [says: boolean, is: boolean])[] {
  let card = blankEntry('a')
  let now = 1_000
  let edits = 0
  let copied = -1
  /** When the last edit of the burst was. */
  let burst: number | undefined
  const copies: { readonly has: number; readonly at: number }[] = []
  const tell = (changes: Changes) => {
    card = patched('a', card, changes)
  }
  return deeds.map(deed => {
    now += 10
    if (deed === 'edit') {
      edits++
      if (burst === undefined) tell({ changedAt: now, outdated: true })
      burst = now
    } else if (deed === 'rest') {
      if (burst !== undefined) tell({ changedAt: burst, outdated: false })
      burst = undefined
    } else if (deed === 'rename') {
      edits++
      tell({ changedAt: now })
    } else if (deed === 'begin') copies.push({ has: edits, at: Math.max(now, card.changedAt) })
    else if (deed === 'finish') {
      const copy = copies.shift()
      if (copy) {
        tell({ copiedOutAt: copy.at })
        copied = Math.max(copied, copy.has)
      }
    }
    // Nobody sets the clock in the midst of a burst, or in the moments in which a copy is made.
    else if (burst === undefined && copies.length === 0) now = deed.clock
    return [(card.copiedOutAt ?? -1) >= card.changedAt && !card.outdated, copied === edits]
  })
}

/** A copy that was made by a clock that was ahead until then. */
const AHEAD: readonly Deed[] = ['begin', 'finish', { clock: 0 }]

it('a map → is never called copied as it is while no copy has all of it, whatever the clock does', () => {
  const before = fc.constantFrom<readonly Deed[]>([], AHEAD)
  const deeds = fc.array(fc.oneof({ weight: 8, arbitrary: deed }, clock), { maxLength: 40 })
  fc.assert(
    fc.property(before, deeds, (before, deeds) => {
      expect(saidAndSo([...before, ...deeds]).some(([says, is]) => says && !is)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

it('a map at rest, by a right clock → is called copied as it is once a copy has all of it', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), deeds => {
      const [says, is] = saidAndSo([...deeds, 'rest']).at(-1)!
      expect(says).toBe(is)
    }),
    { numRuns: 1_000 },
  )
})
