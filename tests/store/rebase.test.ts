import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carried, rebase } from '../../src/store/rebase'
import { smallestSplice } from '../../src/store/splice'

describe('typing into a text that others have changed meanwhile', () => {
  test.each([
    ['behind what they wrote before', 'dinner', 'dinner!', 'A dinner', 'A dinner!'],
    ['before what they wrote behind', 'dinner', 'A dinner', 'dinner!', 'A dinner!'],
    ['of letters that they removed too', 'late dinner', 'dinner', 'late', ''],
    ['without any change of one’s own', 'dinner', 'dinner', 'breakfast', 'breakfast'],
  ])('%s', (_, base, typed, current, expected) => {
    expect(rebase(base, typed, current)).toBe(expected)
  })

  test('is what was typed, if nobody else has written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, typed) => {
        expect(rebase(base, typed, base)).toBe(typed)
      }),
    )
  })

  test('keeps both when each writes at an end of its own', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        (base, mine, theirs) => {
          // A letter that neither repeats, so that the place of what was typed is beyond doubt.
          const middle = `⟨${base}⟩`
          expect(rebase(middle, middle + mine, theirs + middle)).toBe(theirs + middle + mine)
        },
      ),
    )
  })
})

test('a cursor stays between the letters that it was between', () => {
  const insertedBefore = smallestSplice('dinner', 'my dinner')!
  const removedBefore = smallestSplice('my dinner', 'dinner')!
  expect(carried(3, insertedBefore)).toBe(6)
  expect(carried(6, removedBefore)).toBe(3)
  expect(carried(1, smallestSplice('dinner', 'dinners')!)).toBe(1)
})
