import type { Page } from 'playwright-core'
import { open } from '../../src/model/open'
import { downloaded } from './download'
import { flow } from './harness'
import { card, fitMap, inEditor, saved, startFromTemplate } from './verbs'

/** The disk is full: from now on the browser refuses every row that is written to a database. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype
    const refuse = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse })
    Object.assign(window, { freeDisk: () => Object.assign(IDBObjectStore.prototype, { add, put }) })
  })
}

async function freeDisk(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { freeDisk(): void }).freeDisk())
}

flow(
  'a full disk is said at once, work goes on, and all of it is saved when there is room again',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await fitMap(page)
    await fillDisk(page)

    await card(page, 'Eats together').click()
    await page.keyboard.press('5')
    const status = page.getByRole('button', { name: 'Not saved: the disk is full' })
    await status.waitFor()
    await page.keyboard.press('m')

    await status.click()
    await page.getByText('Everything you did is still here', { exact: false }).waitFor()
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Download the map' }).click())
    const opened = open(file.bytes.toString('utf8'))
    const cards = opened.ok ? [...opened.map.touchpoints.values()] : []
    const eaten = cards.find(({ title }) => title === 'Eats together')
    expect(eaten?.momentOfTruth).toBe(true)

    await freeDisk(page)
    await page.getByRole('button', { name: 'Try again now' }).click()
    await saved(page)
    await page.reload()
    await inEditor(page)
    await fitMap(page)
    await card(page, 'Eats together').click()
    await expect.poll(() => page.getByRole('switch', { name: 'Moment of truth' }).isChecked()).toBe(true)
  },
)
