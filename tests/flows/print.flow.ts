import { inflateSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect } from 'vitest'
import { writeFile } from '../../src/model/file'
import { buildSketch } from '../../src/model/sketch'
import { counterIds } from '../helpers/maps'
import { expectAccessible } from './accessible'
import type { Downloaded } from './download'
import { flow } from './harness'
import { drop, exported, goHome, importByButton, inEditor, mapOf } from './verbs'

const { map: MAP } = buildSketch(
  {
    title: 'রাতের বাজার',
    personas: [{ name: 'Nadia' }],
    stages: ['খোঁজা', 'Order', 'অপেক্ষা', 'Delivery'].map(title => ({
      title,
      touchpoints: ['Looks around', 'দাম দেখেন', 'Asks a friend', 'ভেবে দেখেন'].map(card => ({
        title: `${card}: ${title}`,
      })),
    })),
  },
  counterIds('i'),
)

/** The map in the editor, where printing asks nobody: it only counts. */
async function open(page: Page): Promise<void> {
  const file = { name: 'map.jatra.json', mimeType: 'application/json', buffer: Buffer.from(writeFile(MAP)) }
  await importByButton(page, [file])
  await inEditor(page)
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(
        Number(document.documentElement.dataset.printed ?? 0) + 1,
      )
    }
  })
}

/** Presses Print and gives the pages that the browser would print. */
async function printed(page: Page, dialog: Locator) {
  const count = () => page.evaluate(() => Number(document.documentElement.dataset.printed ?? 0))
  const before = await count()
  await dialog.getByRole('button', { name: 'Print', exact: true }).click()
  while ((await count()) === before) await page.waitForTimeout(50)
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const sizes: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
    // Browsers make pages of whole pixels.
    sizes.push([width, height].map(points => Math.round((points / 72) * 25.4)).join(' × '))
  }
  const { text } = await extractText(pdf, { mergePages: false })
  const { info } = await getMeta(pdf)
  return { sizes, texts: text, spoken: spokenIn(bytes), title: info.Title }
}

/**
 * What the page says of letters that stand in another order than they are written in, by which readers search and copy
 * (ActualText: PDF 32000-1, 14.9.4). The library that the texts are taken with does not ask for it.
 */
function spokenIn(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].flatMap(({ 0: start, index }) => {
    try {
      return [inflateSync(pdf.subarray(index + start.length)).toString('latin1')]
    } catch {
      // Not packed, or a word that only looks so.
      return []
    }
  })
  const spans = streams.flatMap(stream => [...stream.matchAll(/\/ActualText <FEFF([0-9A-F]+)>/g)])
  return spans.map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le')).join('')
}

async function choosePaper(page: Page, dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('combobox', { name: 'Paper' }).click()
  await page.getByRole('option', { name, exact: true }).click()
}

flow(
  'a map is printed over several sheets as they are previewed, and on one; one press makes a PDF that is the map again',
  { timeout: 120_000 },
  async ({ page }) => {
    await open(page)
    await page.keyboard.press('Control+P')
    const dialog = page.getByRole('dialog', { name: 'Print' })
    const sheets = dialog.getByRole('region', { name: 'Preview of the pages' }).getByRole('img')
    await sheets.first().waitFor()
    expect(await sheets.count()).toBe(1)
    await expectAccessible(page, '[role="dialog"]')

    await dialog.getByText('Over several', { exact: true }).click()
    await dialog.getByRole('img', { name: 'Page 2: row 1, column 2' }).waitFor()
    const count = await sheets.count()
    await dialog.getByText(`${count} pages of 29.7 × 21 cm`, { exact: false }).waitFor()
    const tiles = await printed(page, dialog)
    expect(tiles.sizes).toEqual(Array(count).fill('297 × 210'))
    expect(tiles.texts[0]).toContain('বাজার')
    // As the browser calls what it makes: the map, not the page that it stands on.
    expect(tiles.title).toBe('রাতের বাজার')
    expect(await page.title()).toBe('রাতের বাজার · Jatra')
    // Drawn, the vowel stands before its letter, and two consonants are one.
    expect(tiles.spoken).toContain('তে')
    expect(tiles.spoken).toContain('পেক্ষা')
    expect(tiles.texts[1]).toContain(`Page 2 of ${count}`)
    const all = tiles.texts.join('\n')
    for (const words of ['Order', 'Delivery', 'Looks around']) expect(all).toContain(words)
    // Of the app around it nothing is on paper.
    expect(all).not.toContain('Saved on this device')

    // A smaller size takes fewer sheets, and the preview follows at once.
    const size = dialog.getByRole('textbox', { name: 'Size, in percent' })
    await size.fill('50')
    await expect.poll(() => sheets.count()).toBeLessThan(count)

    await dialog.getByText('On one page', { exact: true }).click()
    await choosePaper(page, dialog, 'A0')
    await dialog.getByText('1 page of 118.9 × 84.1 cm', { exact: false }).waitFor()
    expect((await printed(page, dialog)).sizes).toEqual(['1189 × 841'])

    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.locator('[data-sheets]').count()).toBe(0)

    const file = await exported(page, 'PDF')
    const svg = (await exported(page, 'SVG image')).bytes.toString()
    await expectPicturePage(file, svg)
    await goHome(page)
    await drop(page, file.name, 'application/pdf', file.bytes)
    await inEditor(page)
    expect(await mapOf(page)).toEqual(MAP)
  },
)

/** One page as large as the picture of the map. */
async function expectPicturePage({ name, bytes }: Downloaded, svg: string): Promise<void> {
  expect(name).toBe('রাতের বাজার.pdf')
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  expect(pdf.numPages).toBe(1)
  const { info } = await getMeta(pdf)
  expect(info).toMatchObject({ Title: 'রাতের বাজার', Language: 'en-GB' })
  const { view } = await pdf.getPage(1)
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  expect(view[2]).toBeCloseTo(Number(width) * 0.75, 1)
  expect(view[3]).toBeCloseTo(Number(height) * 0.75, 1)
  expect(bytes.includes('/Subtype /Image')).toBe(true)
}
