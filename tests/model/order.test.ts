import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText, isOrderKey, keysBetween } from '../../src/model/order'
import { runs } from '../helpers/runs'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Keys as a file may hold them: also such as nobody came to by inserting, of hundreds of digits. */
const arbKey = fc
  .tuple(
    fc.constantFrom('a', 'Z', 'b', 'C', 'x'),
    fc.array(fc.tuple(fc.constantFrom(...DIGITS, '0', 'z'), fc.constantFrom(1, 1, 2, 30, 200)), {
      maxLength: 4,
    }),
  )
  .map(([head, digits]) =>
    (head + digits.map(([digit, times]) => digit.repeat(times)).join('')).slice(0, 400),
  )
  .filter(isOrderKey)

/** Two of them, often with the same beginning. */
const arbNeighbours = fc
  .tuple(arbKey, arbKey, fc.nat(400), fc.boolean())
  .map(([a, b, same, isNear]) => [a, isNear ? (a.slice(0, same) + b.slice(1)).slice(0, 400) : b] as const)
  .filter(([a, b]) => isOrderKey(b) && a.padEnd(400, '0') !== b.padEnd(400, '0'))
  .map(pair => [...pair].sort(compareText) as [string, string])

describe('new keys', () => {
  it('rise between any two that a file may hold', () => {
    fc.assert(
      fc.property(arbNeighbours, fc.integer({ min: 1, max: 4 }), ([lower, upper], count) => {
        const keys = keysBetween(lower, upper, count)
        expect(keys).toHaveLength(count)
        const all = [lower, ...keys, upper]
        expect(all).toEqual([...new Set(all)].sort(compareText))
      }),
      { numRuns: runs(500) },
    )
  })

  it('rise after the last and before the first that a file may hold', () => {
    fc.assert(
      fc.property(arbKey, key => {
        const all = [...keysBetween(null, key, 3), key, ...keysBetween(key, null, 3)]
        expect(all).toEqual([...new Set(all)].sort(compareText))
      }),
      { numRuns: runs(200) },
    )
  })

  it('come to an end where hundreds of digits lie between', () => {
    const lower = `a0${'0'.repeat(400)}1`
    const [key] = keysBetween(lower, 'a1', 1)
    expect(lower < key! && key! < 'a1' && key!.length < 512).toBe(true)
  })

  it('go after two between which there is nothing', () => {
    const keys = keysBetween('a1', 'a100', 2)
    expect(keys.every(key => key > 'a1' && isOrderKey(key))).toBe(true)
  })
})

it.each(['A0', 'B0', 'y0', 'zz', '0a', '', 'a', 'a-', 7, `a0${'1'.repeat(600)}`])(
  '%j is no order key',
  key => {
    expect(isOrderKey(key)).toBe(false)
  },
)
