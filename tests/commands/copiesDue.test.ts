import { expect, test } from 'vitest'
import { copiesDue, DAY_MS } from '../../src/commands/backup/copiesDue'

/** Days ago, as a time. */
const NOW = 1_000 * DAY_MS
const ago = (days: number) => NOW - days * DAY_MS

const map = (createdAt: number, changedAt: number, copiedOutAt?: number) => ({
  createdAt,
  changedAt,
  ...(copiedOutAt !== undefined && { copiedOutAt }),
})

test.each([
  ['no maps', [], undefined],
  ['a template that nobody has touched', [map(ago(30), ago(30))], undefined],
  ['a map changed on the day that it was made, never copied', [map(ago(8), ago(7.9))], [1, 8]],
  ['the same after six days', [map(ago(6), ago(5.9))], undefined],
  ['a copy from after the last change', [map(ago(30), ago(20), ago(19))], undefined],
  ['an old copy, and a change today', [map(ago(30), ago(0), ago(12))], [1, 12]],
  ['a copy of this week, and a change since', [map(ago(30), ago(0), ago(6))], undefined],
  ['a map in the trash', [{ ...map(ago(30), ago(20)), trashedAt: ago(1) }], undefined],
  ['an edit after a copy by a clock that was ahead', [map(ago(30), ago(-91), ago(-90))], [1, 30]],
  ['a map that was made by a clock that was ahead', [map(ago(-90), ago(-89))], undefined],
  ['a map whose card was lost', [map(0, ago(9))], [1, 9]],
  ['several: the longest counts', [map(ago(30), ago(1)), map(ago(9), ago(2)), map(ago(3), ago(1))], [2, 30]],
])('%s → %j', (_, maps, expected) => {
  const due = copiesDue(maps, NOW)
  expect(due && [due.count, due.days]).toEqual(expected)
})
