import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { JourneyMap } from '../../src/model/journey'
import { expectAccessibleInBothThemes } from './accessible'
import { downloaded } from './download'
import { flow, PHONE } from './harness'
import { about, choose, mapOf, middleOf, rate, startFromTemplate } from './verbs'

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  'on a desk': {},
  'on a phone': PHONE,
}

async function showInsights(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Insights' }).click()
  await section(page, 'Coverage').waitFor()
}

function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** One of the figures at the top: its name, its figure and where it comes from, in one line. */
async function keyFigure(page: Page, name: string): Promise<string> {
  const line = section(page, 'Summary').locator('dl > div').filter({ hasText: name })
  return (await line.innerText()).replace(/\s+/g, ' ')
}

/** The dot of an opportunity. Its name ends with where it stands. */
function dot(page: Page, text: string): Locator {
  return page.getByRole('button', { name: `: ${text}` }).and(page.locator('[data-dot]'))
}

function cell(page: Page, impact: number, effort: number): Locator {
  return page.locator(`[data-cell="${impact} ${effort}"]`)
}

function judgement(map: JourneyMap, text: string) {
  const found = [...map.annotations.values()].find(annotation => annotation.text === text)
  return [found?.impact, found?.effort]
}

flow('the figures of a template are right, lead to their places, and follow an edit', async ({ page }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await showInsights(page)
  // Means of the two personas at 13 of 14 touchpoints, along the journey:
  // 0, 1, −0.5, 1, 1.5, −1.5, 0, 0, 1, 1, 1.5, (not rated), −0.5, 1. Together 5.5, over 13: 0.42.
  expect(await keyFigure(page, 'Mean')).toContain('+0.4')
  expect(await keyFigure(page, 'Lowest')).toMatch(/−1\.5.*Sees the fees at check-out/)
  expect(await keyFigure(page, 'Highest')).toMatch(/\+1\.5.*Is offered an easy dinner/)
  expect(await keyFigure(page, 'Last')).toMatch(/\+1.*Rates the dinner/)
  expect(await keyFigure(page, 'Coverage')).toContain('13 of 14')

  // The worst of six pain points: severity 5, frequency 5.
  const worst = section(page, 'Pain points').getByRole('row').nth(1)
  expect(await worst.innerText()).toMatch(/Delivery and service fees.*25.*Show the full price/s)
  // Nadia falls from +2 to −2 there.
  const drop = section(page, 'Largest drops').getByRole('listitem').first()
  expect(await drop.innerText()).toMatch(/−4.*Nadia.*Is offered an easy dinner.*Sees the fees/s)

  // Through her eyes: 0, 1, −1, 1, 2, −2, 0, 1, 1, 2, −1, 1; the lowest is −2.
  await page.getByRole('button', { name: 'Nadia', exact: true }).click()
  await expect.poll(() => keyFigure(page, 'Lowest')).toMatch(/−2/)
  expect(await keyFigure(page, 'Coverage')).toContain('12 of 14')
  await page.getByRole('button', { name: 'Nadia', exact: true }).click()

  await section(page, 'Summary').getByRole('button', { name: 'Sees the fees at check-out' }).first().click()
  const panel = await about(page, 'Sees the fees at check-out')
  expect(await page.getByRole('tab', { name: 'Canvas' }).getAttribute('aria-selected')).toBe('true')
  await choose(page, 'Sees the fees at check-out')
  await rate(panel, 'All personas', 'Very positive')

  await showInsights(page)
  // +2 in place of −1.5: 9 over 13 is 0.69, and the lowest is now the first of two at −0.5.
  await expect.poll(() => keyFigure(page, 'Mean')).toContain('+0.7')
  expect(await keyFigure(page, 'Lowest')).toMatch(/−0\.5.*Searches for tonight’s dinner/)
})

flow('impact and effort are changed by a drag or by keys, each taken back at once', async ({ page }) => {
  const text = 'Send the recipe card together with “nearly there”.'
  await startFromTemplate(page, 'Weeknight groceries')
  await showInsights(page)
  const recipe = dot(page, text)
  const name = () => recipe.getAttribute('aria-label')
  await recipe.scrollIntoViewIfNeeded()
  expect(await name()).toContain('Impact 3, effort 1: Fill-ins')

  const drag = async (to: Locator) => {
    await page.mouse.move(...(await middleOf(recipe)))
    await page.mouse.down()
    await page.mouse.move(...(await middleOf(to)), { steps: 5 })
  }
  await drag(cell(page, 5, 2))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await name()).toContain('Impact 3, effort 1')

  await drag(cell(page, 5, 2))
  await page.mouse.up()
  await expect.poll(name).toContain('Impact 5, effort 2: Quick wins')
  expect(judgement(await mapOf(page), text)).toEqual([5, 2])
  // Beside what is there already, not over it.
  const [mine, other] = await Promise.all([recipe.boundingBox(), dot(page, 'Suggest three').boundingBox()])
  expect(Math.abs(mine!.x - other!.x) + Math.abs(mine!.y - other!.y)).toBeGreaterThanOrEqual(28)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(name).toContain('Impact 3, effort 1')

  await recipe.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await expect.poll(name).toContain('Impact 4, effort 2: Quick wins')
  expect(await recipe.evaluate(element => element === document.activeElement)).toBe(true)

  // Off the matrix into the tray, and back into its middle.
  await page.keyboard.press('Delete')
  await expect.poll(name).toContain('Not judged yet')
  expect(judgement(await mapOf(page), text)).toEqual([undefined, undefined])
  await recipe.focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(name).toContain('Impact 3, effort 3')
})

flow('the page leaves as a picture of all of it, and on paper section by section', async ({ page }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await showInsights(page)
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save as picture' }).click(),
  )
  expect(name).toBe('Weeknight groceries · Insights.png')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  // Twice the size of the page, which is several screens high.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1800)
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(5000)
  expect(await coloursAtEnd(page, bytes)).toBeGreaterThan(20)

  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('tab', { name: 'Insights' }).isVisible()).toBe(false)
  expect(await page.getByRole('heading', { name: 'Weeknight groceries' }).isVisible()).toBe(true)
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(7)
})

/** How many colours there are in the last section of the picture: a page that was cut off ends in one. */
async function coloursAtEnd(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, 300)
    const pen = canvas.getContext('2d')!
    pen.drawImage(image, 0, 300 - image.height)
    const { data } = pen.getImageData(0, 0, image.width, 300)
    return new Set(new Uint32Array(data.buffer)).size
  }, png.toString('base64'))
}

describe('on a phone', () => {
  flow.override({ screen: PHONE })

  flow('a dot is dragged by a finger, and the picture shows what has to be scrolled to', async ({ page }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await showInsights(page)
    const recipe = dot(page, 'Send the recipe card')
    await recipe.scrollIntoViewIfNeeded()
    await section(page, 'Impact and effort').getByText('Effort', { exact: true }).scrollIntoViewIfNeeded()
    const finger = await page.context().newCDPSession(page)
    const touch = async (type: 'touchStart' | 'touchMove', thing: Locator) => {
      const [x, y] = await middleOf(thing)
      await finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] })
    }
    await touch('touchStart', recipe)
    await touch('touchMove', cell(page, 2, 2))
    await touch('touchMove', cell(page, 2, 4))
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => recipe.getAttribute('aria-label')).toContain('Impact 2, effort 4: Reconsider')

    // Not a tap: one that meets the page still scrolling stops it, as a finger does, and presses nothing.
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Save as picture' }).click(),
    )
    // The strip of stages is wider than the screen.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(2 * 390)
  })
})

describe.each(Object.entries(SCREENS))('%s', (_, screen) => {
  flow.override({ screen })

  flow('axe finds nothing on the insights page, and nothing is wider than the screen', async ({ page }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await showInsights(page)
    await expectAccessibleInBothThemes(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(width).toBeLessThanOrEqual(0)
  })
})

flow('a blank map says what to do, and leads there', async ({ page }) => {
  await page.getByRole('button', { name: 'Blank map', exact: true }).click()
  await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
  await showInsights(page)
  const summary = section(page, 'Summary')
  await summary.getByText('Rate touchpoints to see here how the journey feels').waitFor()
  await summary.getByRole('button', { name: 'Go to the canvas' }).click()
  await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
})
