import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canvasLimits, largestScale, pixelsOf } from '../../src/io/canvasLimits'

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Safari/537.36'
const CHROME_ON_IOS = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/147.0 Safari/604.1'
const SAFARI = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'

describe('the limits of a canvas', () => {
  it('are those of the engine, which on iOS is always the same', () => {
    expect(canvasLimits(CHROME).side).toBe(65_535)
    expect(canvasLimits(FIREFOX).side).toBe(32_767)
    expect(canvasLimits(CHROME_ON_IOS)).toEqual(canvasLimits(SAFARI))
  })

  it('are the narrowest there are for a browser that nobody knows', () => {
    expect(canvasLimits('SomeBrowser/1.0')).toEqual(canvasLimits(SAFARI))
  })
})

describe('the largest scale', () => {
  it('keeps within side and area, and is not smaller than it must be', () => {
    const side = fc.double({ min: 100, max: 60_000, noNaN: true })
    fc.assert(
      fc.property(side, side, fc.constantFrom(CHROME, SAFARI, FIREFOX), (width, height, browser) => {
        const limits = canvasLimits(browser)
        const fits = (size: { width: number; height: number }) =>
          Math.max(size.width, size.height) <= limits.side && size.width * size.height <= limits.area
        const scale = largestScale({ width, height }, limits, 4)
        expect(fits(pixelsOf({ width, height }, scale))).toBe(true)
        const more = scale + 0.03
        if (scale < 4) expect(fits({ width: width * more, height: height * more })).toBe(false)
      }),
    )
  })

  it('is the one asked for where there is room', () => {
    expect(largestScale({ width: 1440, height: 820 }, canvasLimits(CHROME), 4)).toBe(4)
  })
})
