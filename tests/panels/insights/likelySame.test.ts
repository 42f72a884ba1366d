import { expect, it } from 'vitest'
import { likelySame } from '../../../src/panels/insights/compare/likelySame'

it.each([
  ['Clinic visit', 'Clinic visit (future)', true],
  ['Clinic visit (future)', 'clinic  visit', true],
  ['Clinic visit', 'Clinic visit', true],
  ['Clinic visit', 'Visit to the clinic', false],
  ['Bus', 'Business trip', false], // too short to mean anything as a beginning
  ['Bus', 'bus', true],
  ['', '', false], // two maps without a title have nothing in common
  ['', 'Clinic visit', false],
])('“%s” and “%s” look like one journey: %s', (one, other, isSame) => {
  expect(likelySame(one, other)).toBe(isSame)
  expect(likelySame(other, one)).toBe(isSame)
})
