import type { Page } from 'playwright-core'
import { findChunk } from '../../src/io/pngChunks'
import { type Pixels, type SvgRenderer, startResvg } from '../helpers/resvg'
import { type Downloaded, downloaded } from './download'
import { flow } from './harness'
import { startFromTemplate } from './verbs'

flow(
  'the board is the same picture as PNG, as SVG, in another program, and as a PNG that is larger than any canvas',
  { timeout: 120_000 },
  async ({ page, profile, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await page.getByRole('tab', { name: 'Board' }).click()
    await openExport(page)
    await choose(page, '1×')
    const png = await taken(page, 'PNG image')
    const svg = (await taken(page, 'SVG image')).bytes.toString('utf8')
    await choose(page, '2×')
    const whole = await taken(page, 'PNG image')
    await page.evaluate(onlySmallCanvases, 8_400_000)
    const joined = await taken(page, 'PNG image')

    const resvg = await startResvg()
    try {
      const painted = decoded(resvg, png.bytes)
      const viewer = await profile.context.newPage()
      await viewer.setViewportSize({ width: painted.width, height: painted.height })
      await viewer.setContent(`<body style="margin: 0">${svg.replace(/^<\?xml.*\?>/, '')}</body>`)
      await viewer.evaluate(() => document.fonts.ready)
      const shown = decoded(resvg, await viewer.screenshot())
      await viewer.close()
      expect(unlike(painted, shown)).toBeLessThan(0.005)
      // Its letters are thinner, see there.
      expect(unlike(painted, resvg.render(svg))).toBeLessThan(0.02)

      const [one, other] = [decoded(resvg, whole.bytes), decoded(resvg, joined.bytes)]
      expect(one.width * one.height).toBeGreaterThan(8_400_000)
      expect([one.width, one.height]).toEqual([other.width, other.height])
      // A letter here and there falls on the other side of a quarter of a pixel.
      expect(differing(one.data, other.data) / one.data.length).toBeLessThan(0.0001)
    } finally {
      resvg.dispose()
    }
    // 192 to an inch are 7,559 to a metre.
    const density = findChunk(new Uint8Array(joined.bytes), 'pHYs', () => true)?.data
    expect(density && new DataView(density.buffer, density.byteOffset).getUint32(0)).toBe(7_559)
  },
)

/** Makes the page's canvases as small as those of a phone whose memory is short: beyond, there is nothing to paint with. */
function onlySmallCanvases(most: number): void {
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...how: unknown[]) {
    return this.width * this.height > most ? null : Reflect.apply(getContext, this, how)
  } as typeof getContext
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
}

function choose(page: Page, option: string): Promise<void> {
  return page.getByRole('dialog').getByText(option, { exact: true }).click()
}

function taken(page: Page, format: string): Promise<Downloaded> {
  const button = page.getByRole('dialog').getByRole('button', { name: format, exact: true })
  return downloaded(page, () => button.click())
}

/** The pixels of a PNG. */
function decoded(resvg: SvgRenderer, png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const href = `data:image/png;base64,${png.toString('base64')}`
  return resvg.render(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
  )
}

/** In how many of the squares of 8 × 8 pixels two pictures are not about the same colour: 0 … 1. */
function unlike(first: Pixels, second: Pixels): number {
  const one = squares(first)
  const two = squares(second)
  if (one.length !== two.length) return 1
  const differs = one.filter((square, at) =>
    square.some((value, channel) => Math.abs(value - two[at]![channel]!) > 24),
  )
  return differs.length / one.length
}

/** The mean red, green and blue of each square. */
function squares({ width, height, data }: Pixels): number[][] {
  const [columns, rows] = [Math.floor(width / 8), Math.floor(height / 8)]
  return Array.from({ length: columns * rows }, (_, index) => {
    const [left, top] = [(index % columns) * 8, Math.floor(index / columns) * 8]
    const sums = [0, 0, 0]
    for (let y = top; y < top + 8; y++) {
      for (let x = left; x < left + 8; x++) {
        for (let channel = 0; channel < 3; channel++) sums[channel]! += data[(y * width + x) * 4 + channel]!
      }
    }
    return sums.map(sum => sum / 64)
  })
}

/** A plain loop: there are tens of millions. */
function differing(one: Uint8Array, other: Uint8Array): number {
  let count = 0
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count++
  return count
}
