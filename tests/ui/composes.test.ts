// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { composes } from '../../src/ui/composes'

test('a key of an input method is told from one of ours, also in Safari', () => {
  const key = (how: KeyboardEventInit) => composes(new KeyboardEvent('keydown', { key: 'Enter', ...how }))

  expect(key({ keyCode: 13 })).toBe(false)
  expect(key({ keyCode: 229, isComposing: true })).toBe(true)
  // Safari says that the composition is over before it tells of the Enter that ended it.
  expect(key({ keyCode: 229, isComposing: false })).toBe(true)
})
