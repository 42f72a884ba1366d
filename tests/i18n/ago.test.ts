import { describe, expect, it } from 'vitest'
import { ago } from '../../src/i18n/ago'
import { dateTime } from '../../src/i18n/dateTime'

const NOW = new Date(2025, 10, 22, 15, 30).getTime()

describe('how long ago', () => {
  it.each([
    ['a moment', new Date(2025, 10, 22, 15, 29, 1), undefined],
    ['the future of a wrong clock', new Date(2026, 0, 1), undefined],
    ['two minutes', new Date(2025, 10, 22, 15, 27, 30), '2 minutes ago'],
    ['the same day', new Date(2025, 10, 22, 1, 0), '14 hours ago'],
    ['the evening before', new Date(2025, 10, 21, 23, 50), 'yesterday'],
    ['this week', new Date(2025, 10, 19, 9, 0), '3 days ago'],
    ['this year', new Date(2025, 10, 12), '12 Nov'],
    ['another year', new Date(2024, 10, 12), '12 Nov 2024'],
  ])('%s', (_, time, words) => {
    expect(ago(time.getTime(), NOW, 'en-GB')).toBe(words)
  })

  it.each([9e15, -9e15, Number.NaN])(
    'a number that no date reaches (%d) → some words, and no exception',
    time => {
      expect(() => [ago(time, NOW, 'en-GB'), dateTime(time, 'bn-BD')]).not.toThrow()
    },
  )

  it('is said in Bengali digits in Bengali', () => {
    expect(ago(NOW - 2 * 60_000, NOW, 'bn-BD')).toBe('২ মিনিট আগে')
  })
})
