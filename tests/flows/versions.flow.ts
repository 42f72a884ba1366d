import type { Locator, Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow } from './harness'
import { choose, exported, fitMap, mapIn, rate, saved, startFromTemplate } from './verbs'

function list(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Versions' })
}

async function openList(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Versions' }).click()
  await list(page).waitFor()
  return list(page)
}

async function openVersion(page: Page, name: RegExp): Promise<Locator> {
  const row = list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name }) })
  await row.getByRole('button', { name }).click()
  return row
}

flow('a version is named, told from now, looked at, compared with and restored', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await page.keyboard.press('Control+Alt+H')
  const versions = list(page)
  await versions.getByText('There is no version yet', { exact: false }).waitFor()
  await versions.getByRole('button', { name: 'Name the map as it is now' }).click()
  await versions.getByRole('textbox', { name: 'Name of the version' }).fill('Before the workshop')
  await page.keyboard.press('Enter')
  await versions.getByRole('button', { name: /Before the workshop/ }).waitFor()
  await page.keyboard.press('Escape')
  await versions.waitFor({ state: 'hidden' })

  // One touchpoint goes and one is rated anew: the list says so.
  await fitMap(page)
  await choose(page, 'Waits in a two-hour window')
  await page.keyboard.press('Delete')
  await rate(await choose(page, 'Sees the fees at check-out'), 'Nadia', 'Positive')
  await saved(page)
  await openList(page)
  const now = versions.getByRole('region', { name: 'Now' })
  await now.getByText('Touchpoint “Waits in a two-hour window” removed', { exact: false }).waitFor()
  expect(await now.textContent()).toContain('1 rating changed')
  const row = await openVersion(page, /Before the workshop/)
  await expectAccessible(page, '[role="dialog"]')

  // As it was, to be looked at: nothing can be changed, everything can be taken along.
  await row.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('This is the map as it was', { exact: false }).waitFor()
  await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
  expect(await page.getByText('Saved on this device').count()).toBe(0)
  await fitMap(page)
  await choose(page, 'Waits in a two-hour window')
  await page.keyboard.press('Delete')
  const { touchpoints } = mapIn(await exported(page, 'Jatra file'))
  expect([...touchpoints.values()].map(({ title }) => title)).toContain('Waits in a two-hour window')

  // Beside now, the version came first.
  await page.getByRole('button', { name: 'Compare with now' }).click()
  const compare = page.getByRole('region', { name: 'Compare', exact: true })
  const removed = compare.getByRole('region', { name: /^Removed touchpoints/ })
  await removed.getByText('Waits in a two-hour window').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Compare')

  await openList(page)
  const again = await openVersion(page, /Before the workshop/)
  await again.getByRole('button', { name: 'Restore' }).click()
  await versions.waitFor({ state: 'hidden' })
  await compare.getByText('The two maps say the same', { exact: false }).waitFor()

  // What was there before is a version too, and one press of undo away.
  await page.getByRole('tab', { name: 'Canvas' }).click()
  await page.keyboard.press('Control+Z')
  await openList(page)
  await versions.getByRole('button', { name: /Before a restore/ }).waitFor()
  await now.getByText('The same as the last version.').waitFor()
})

flow('deleting or pasting many things keeps the map as it was before', async ({ page, expect }) => {
  await startFromTemplate(page, 'Clinic visit')
  await fitMap(page)
  const count = await page.getByRole('group', { name: /^Touchpoint: / }).count()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await saved(page)
  const versions = await openList(page)
  const row = await openVersion(page, /Before much was deleted/)
  expect(await row.textContent()).toContain(`${count} touchpoints`)
  await versions
    .getByRole('region', { name: 'Now' })
    .getByText(`${count} touchpoints removed`, { exact: false })
    .waitFor()

  // Also from its own page it comes back to the map, with a way back.
  await row.getByRole('button', { name: 'Look at it' }).click()
  await page.getByRole('button', { name: 'Restore' }).click()
  await page.getByText('The map is as it was:', { exact: false }).waitFor()
  await saved(page)
  await expect.poll(() => page.getByRole('group', { name: /^Touchpoint: / }).count()).toBe(count)

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Paste a list…' }).click()
  const lines = Array.from({ length: 12 }, (_, index) => `Line ${index}`).join('\n')
  await page.getByRole('dialog').getByRole('textbox').fill(lines)
  // Once the preview has read them.
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await openList(page)
  await versions.getByRole('button', { name: /Before an import/ }).waitFor()
})
