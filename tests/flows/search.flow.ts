import type { Locator, Page } from 'playwright-core'
import { describe } from 'vitest'
import { expectAccessible } from './accessible'
import { flow, PHONE } from './harness'
import {
  about,
  annotate,
  annotation,
  card,
  choose,
  goHome,
  inEditor,
  inspector,
  persona,
  startBlank,
  startFromTemplate,
} from './verbs'

function finder(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name, exact: true })
}

/** The line that Enter takes. */
function chosen(page: Page): Locator {
  return page.getByRole('dialog').getByRole('option', { selected: true })
}

flow('⌘K runs a command by its name, shows its key, and remembers it', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await choose(page, 'Sees the fridge is empty')
  await page.keyboard.press('Control+k')
  const commands = finder(page, 'Commands')
  await commands.getByRole('option', { name: 'Tool: Note N' }).waitFor()
  await expectAccessible(page, '[role="dialog"]')
  await page.keyboard.type('add pain')
  await expect.poll(() => chosen(page).innerText()).toMatch(/Add pain point\s+-/)
  await expectAccessible(page, '[role="dialog"]')

  // The field that the command opens has the keyboard.
  await page.keyboard.press('Enter')
  await commands.waitFor({ state: 'hidden' })
  await page.getByRole('textbox', { name: 'Pain point' }).waitFor()
  await page.keyboard.type('Nothing left for the children')
  await page.keyboard.press('Enter')
  await annotation(inspector(page), 'Nothing left for the children').waitFor()

  await page.keyboard.press('Control+k')
  const lately = commands.getByRole('group', { name: 'Done lately' })
  await expect.poll(() => lately.getByRole('option').allInnerTexts()).toHaveLength(1)
  await expect.poll(() => chosen(page).innerText()).toContain('Add pain point')
  await page.keyboard.type('nadia')
  await expect.poll(() => chosen(page).innerText()).toBe('See as Nadia')
  await page.keyboard.press('Enter')
  await commands.waitFor({ state: 'hidden' })

  // What cannot be done now is there by its name only, and does nothing.
  await page.keyboard.press('Control+k')
  await commands.getByRole('option', { name: 'See as everyone' }).waitFor()
  expect(await commands.getByRole('option', { name: /Redo/ }).count()).toBe(0)
  await page.keyboard.type('redo')
  await commands.getByRole('option', { name: /^Redo Not possible/, disabled: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await commands.waitFor({ state: 'hidden' })
})

flow('⌘F finds a pain point in Bengali from any face and goes to it', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await annotate(await choose(page, 'Sees the fridge is empty'), 'Add pain point', 'ফ্রিজে শিশুদের জন্য কিছু নেই')
  await page.getByRole('tab', { name: 'Insights' }).click()
  await card(page, 'Sees the fridge is empty').waitFor({ state: 'hidden' })

  // From a field too: the whole map is meant.
  await page.getByRole('textbox', { name: 'Map title' }).click()
  await page.keyboard.press('Control+f')
  const search = finder(page, 'Search in this map')
  await search.waitFor()
  // Pressed once more the key is the browser's own.
  await page.evaluate(() =>
    addEventListener('keydown', event => {
      document.title = `prevented: ${event.defaultPrevented}`
    }),
  )
  await page.keyboard.press('Control+f')
  await expect.poll(() => page.title()).toBe('prevented: false')

  await page.keyboard.type('শিশু')
  const group = search.getByRole('group', { name: 'Pain points' })
  await expect.poll(() => group.getByRole('option').allInnerTexts()).toHaveLength(1)
  await expect.poll(() => search.locator('mark').allInnerTexts()).toEqual(['শিশুদের'])
  await expectAccessible(page, '[role="dialog"]')
  await page.keyboard.press('Enter')
  await search.waitFor({ state: 'hidden' })

  await card(page, 'Sees the fridge is empty').waitFor()
  const field = inspector(page).getByRole('textbox', { name: 'Text of Pain point' })
  await expect.poll(() => field.inputValue()).toBe('ফ্রিজে শিশুদের জন্য কিছু নেই')
  await expect
    .poll(() => page.getByRole('tab', { name: 'Canvas' }).getAttribute('aria-selected'))
    .toBe('true')
})

flow('from home a touchpoint of another map is found and opened at its place', async ({ page, expect }) => {
  await startFromTemplate(page, 'Clinic visit')
  await goHome(page)
  await startBlank(page)
  await goHome(page)

  await page.keyboard.press('/')
  const search = finder(page, 'Search in all maps')
  await search.getByRole('option', { name: 'Clinic visit' }).waitFor()
  await page.keyboard.type('zzyzx')
  await search.getByText('Nothing found for “zzyzx”.').waitFor()
  await search.getByRole('combobox').fill('blood x-ray')
  await expect.poll(() => chosen(page).innerText()).toContain('Has an X-ray and a blood test')
  await expect.poll(() => chosen(page).innerText()).toContain('Clinic visit › Tests and medicine')
  await expectAccessible(page, '[role="dialog"]')
  await page.keyboard.press('Enter')
  await inEditor(page)
  await about(page, 'Has an X-ray and a blood test')
  const place = async () => (await card(page, 'Has an X-ray and a blood test').boundingBox())?.x ?? -1
  await expect.poll(place).toBeGreaterThan(0)
  expect(await place()).toBeLessThan(1_000)
  expect(new URL(page.url()).hash).toMatch(/^#\/map\/\w+$/)

  await goHome(page)
  await page.getByRole('button', { name: 'Actions for Clinic visit' }).click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await page.getByRole('link', { name: 'Clinic visit', exact: true }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await search.getByRole('combobox').fill('blood')
  await search.getByText('Nothing found for “blood”.').waitFor()
})

describe('on a phone', () => {
  flow.override({ screen: { ...PHONE, colorScheme: 'dark' } })

  flow('commands and search are in the menu of the bar', async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const fromMenu = async (name: string) => {
      await page.getByRole('button', { name: 'More', exact: true }).tap()
      await page.getByRole('menuitem', { name, exact: true }).tap()
    }
    await fromMenu('Commands')
    await finder(page, 'Commands').waitFor()
    await expectAccessible(page, '[role="dialog"]')
    await finder(page, 'Commands').getByRole('option', { name: 'See as Nadia' }).tap()
    await finder(page, 'Commands').waitFor({ state: 'hidden' })

    await fromMenu('Search')
    const search = finder(page, 'Search in this map')
    await search.getByRole('combobox').fill('nadia')
    await search.getByRole('group', { name: 'Personas' }).getByRole('option').first().waitFor()
    await expectAccessible(page, '[role="dialog"]')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await search.getByRole('button', { name: 'Close' }).tap()
    await search.waitFor({ state: 'hidden' })
    await persona(page, 'Nadia').waitFor()
  })
})
