import type { Locator, Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow } from './harness'
import {
  choose,
  exported,
  fitMap,
  goHome,
  inEditor,
  mapIn,
  rate,
  saved,
  startBlank,
  startFromTemplate,
} from './verbs'

function compare(page: Page): Locator {
  return page.getByRole('region', { name: 'Compare', exact: true })
}

async function toInsights(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Insights' }).click()
  await compare(page).waitFor()
  return compare(page)
}

/** What is listed under a heading of the comparison; nothing if there is no such heading. */
async function listed(page: Page, heading: string): Promise<string[]> {
  const list = compare(page).getByRole('region', { name: new RegExp(`^${heading}`) })
  return list.getByRole('listitem').allTextContents()
}

flow('the future state is made, changed and compared with today', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await (await toInsights(page)).getByRole('button', { name: 'Make the future state' }).click()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Map title' }).inputValue())
    .toBe('Weeknight groceries (future)')
  await inEditor(page)

  // It is compared with the map that it was made from, and is the same as yet.
  await (await toInsights(page)).getByText('The two maps say the same', { exact: false }).waitFor()
  await compare(page).getByText('Future state · this map').waitFor()

  // Changed: one touchpoint goes, one moves into the next stage, one is rated anew.
  await page.getByRole('tab', { name: 'Canvas' }).click()
  await fitMap(page)
  await choose(page, 'Waits in a two-hour window')
  await page.keyboard.press('Delete')
  await choose(page, 'Eats together')
  await page.keyboard.press('Alt+ArrowRight')
  const fees = await choose(page, 'Sees the fees at check-out')
  await rate(fees, 'Nadia', 'Positive')
  await saved(page)

  await toInsights(page)
  await expect
    .poll(() => listed(page, 'Removed touchpoints'))
    .toEqual(['Waits in a two-hour window in “Receive”'])
  expect(await listed(page, 'Moved touchpoints')).toEqual(['Eats together from “Cook” to “After-care”'])
  expect(await listed(page, 'Rated anew')).toEqual([
    expect.stringContaining('Sees the fees at check-out Nadia'),
  ])
  expect(await listed(page, 'Pain points gone')).toHaveLength(1) // that of the touchpoint that went
  expect(await listed(page, 'Added touchpoints')).toEqual([])
  await expectAccessible(page, '[data-insight="compare"]')

  // The other way round what was removed is added; a line leads to its place, and back the comparison is still there.
  await compare(page).getByRole('button', { name: 'Swap before and after' }).click()
  await expect
    .poll(() => listed(page, 'Added touchpoints'))
    .toEqual(['Waits in a two-hour window in “Receive”'])
  await compare(page).getByRole('button', { name: 'Eats together' }).click()
  await page.getByRole('tab', { name: 'Canvas', selected: true }).waitFor()
  await toInsights(page)
  await expect.poll(() => listed(page, 'Added touchpoints')).toHaveLength(1)
})

flow('a map is compared with one in a file, and with another of the device', async ({ page, expect }) => {
  await startFromTemplate(page, 'Clinic visit')
  const file = await exported(page, 'Jatra file')
  const count = mapIn(file).touchpoints.size
  await goHome(page)
  await startBlank(page)
  await toInsights(page)

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    compare(page).getByRole('button', { name: 'Choose a file…' }).click(),
  ])
  await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes })
  const removed = compare(page).getByRole('region', { name: /^Removed touchpoints/ })
  await expect.poll(() => removed.getByRole('heading').textContent()).toBe(`Removed touchpoints ${count}`)

  const [again] = await Promise.all([
    page.waitForEvent('filechooser'),
    compare(page).getByRole('button', { name: 'Choose a file…' }).click(),
  ])
  await again.setFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await compare(page).getByRole('alert').filter({ hasText: 'This is no file that Jatra can read' }).waitFor()

  await compare(page).getByRole('combobox', { name: 'Compare with' }).click()
  await page.getByRole('option', { name: 'Clinic visit' }).click()
  await expect.poll(() => removed.getByRole('heading').textContent()).toBe(`Removed touchpoints ${count}`)
  await compare(page).getByRole('button', { name: 'Stop comparing' }).click()
  await removed.waitFor({ state: 'hidden' })
})
