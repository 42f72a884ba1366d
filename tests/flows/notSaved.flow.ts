import type { Page } from 'playwright-core'
import { open } from '../../src/model/open'
import { downloaded } from './download'
import { flow } from './harness'
import { card, fitMap, goHome, inEditor, saved, startFromTemplate } from './verbs'

/**
 * The disk is full: from now on the browser refuses every row that is written to a database; until the edits of a map are
 * deleted, or until the disk is freed from outside.
 */
async function fillDisk(page: Page, { untilDeleted = false } = {}): Promise<void> {
  await page.evaluate(untilDeleted => {
    const { add, put, delete: remove } = IDBObjectStore.prototype
    const refuse = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
    const freeDisk = () => Object.assign(IDBObjectStore.prototype, { add, put })
    Object.assign(IDBObjectStore.prototype, {
      add: refuse,
      put: refuse,
      delete(this: IDBObjectStore, query: IDBValidKey | IDBKeyRange) {
        if (untilDeleted && this.name === 'log') freeDisk()
        return remove.call(this, query)
      },
    })
    Object.assign(window, { freeDisk })
  }, untilDeleted)
}

/** There is room again when something is next pressed, and not before: the map would save itself meanwhile. */
async function freeDiskWithPress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { freeDisk } = window as unknown as { freeDisk(): void }
    addEventListener('pointerdown', freeDisk, { capture: true, once: true })
  })
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

    await freeDiskWithPress(page)
    await page.getByRole('button', { name: 'Try again now' }).click()
    await saved(page)
    await page.reload()
    await inEditor(page)
    await fitMap(page)
    await card(page, 'Eats together').click()
    await expect.poll(() => page.getByRole('switch', { name: 'Moment of truth' }).isChecked()).toBe(true)
  },
)

flow(
  'a full disk is freed from within the map, and what was not saved is saved then',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Clinic visit')
    await goHome(page)
    await page.getByRole('button', { name: 'Actions for Clinic visit', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    await page.getByRole('button', { name: 'Trash (1)' }).waitFor()

    await startFromTemplate(page, 'Weeknight groceries')
    await fitMap(page)
    await fillDisk(page, { untilDeleted: true })
    await card(page, 'Eats together').click()
    await page.keyboard.press('m')
    await page.getByRole('button', { name: 'Not saved: the disk is full' }).click()
    await page.getByRole('button', { name: 'See what takes space' }).click()
    const space = page.getByRole('dialog', { name: 'What takes space' })
    await space.getByText('open now', { exact: false }).waitFor()
    await space.getByText('1 map in the trash').waitFor()
    await space.getByRole('button', { name: 'Empty the trash' }).click()
    const question = page.getByRole('dialog', { name: 'Delete “Clinic visit” for ever?' })
    await question.getByRole('button', { name: 'Delete for ever' }).click()

    await space.getByText('1 map in the trash').waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    await saved(page)
    await page.reload()
    await inEditor(page)
    await fitMap(page)
    await card(page, 'Eats together').click()
    await expect.poll(() => page.getByRole('switch', { name: 'Moment of truth' }).isChecked()).toBe(true)
  },
)
