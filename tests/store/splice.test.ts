import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallestSplice, wellFormed } from '../../src/store/splice'
import { arbText } from '../helpers/maps'

const apply = (text: string, splice: ReturnType<typeof smallestSplice>) =>
  splice ? text.slice(0, splice.at) + splice.inserted + text.slice(splice.at + splice.removed) : text

/** Texts of few letters, surrogate pairs with a half in common among them, so that the two have much in common. */
const arbTight = fc.string({ unit: fc.constantFrom('a', 'b', '👍', '👎', '🐍'), maxLength: 8 })

describe('the smallest splice', () => {
  test('turns one text into the other, and cuts no character in two', () => {
    const arbTexts = fc.oneof(fc.tuple(arbTight, arbTight), fc.tuple(arbText, arbText))
    fc.assert(
      fc.property(arbTexts, ([before, after]) => {
        const splice = smallestSplice(before, after)
        expect(apply(before, splice)).toBe(after)
        const { at, removed, inserted } = splice ?? { at: 0, removed: 0, inserted: '' }
        for (const piece of [before.slice(0, at), before.slice(at, at + removed), inserted]) {
          expect(wellFormed(piece)).toBe(piece)
        }
      }),
    )
  })

  test.each([
    ['dinner', 'dinner tonight', { at: 6, removed: 0, inserted: ' tonight' }],
    ['a slow shop', 'a shop', { at: 3, removed: 5, inserted: '' }],
    ['aa', 'aaa', { at: 2, removed: 0, inserted: 'a' }],
    ['👍 yes', '👎 yes', { at: 0, removed: 2, inserted: '👎' }],
    ['same', 'same', undefined],
  ])('%j → %j', (before, after, splice) => {
    expect(smallestSplice(before, after)).toEqual(splice)
  })
})
