import { describe, expect, it } from 'vitest'
import { bytes } from '../../src/i18n/bytes'

describe('an amount of bytes', () => {
  it.each([
    [0, '0 kB'],
    [340, '0.3 kB'],
    [12_400, '12 kB'],
    [999_999, '1 MB'],
    [4_260_000, '4.3 MB'],
    [230_400_000_000, '230 GB'],
    [4e18, '4,000,000 TB'],
  ])('%i', (size, words) => {
    expect(bytes(size, 'en-GB')).toBe(words)
  })

  it('is said in Bengali digits in Bengali', () => {
    expect(bytes(4_260_000, 'bn-BD')).toMatch(/^৪\.৩/)
  })
})
