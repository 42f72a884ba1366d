import type { Page } from 'playwright-core'
import { flow } from './harness'
import { about, card, choose, mapOf, startFromTemplate } from './verbs'

type Face = 'Canvas' | 'Board' | 'Insights' | 'Outline'

async function turnTo(page: Page, face: Face): Promise<void> {
  await page.getByRole('tab', { name: face }).click()
  await page.getByRole('tabpanel', { name: face }).waitFor()
}

function line(page: Page, title: string) {
  return page.getByRole('treeitem', { name: `Touchpoint: ${title}`, exact: true })
}

/** Waits until a touchpoint is seen under its title on every face. */
async function seenEverywhere(page: Page, title: string): Promise<void> {
  await turnTo(page, 'Insights')
  const summary = page.getByRole('region', { name: 'Summary', exact: true })
  await summary.getByRole('button', { name: title }).first().waitFor()
  await turnTo(page, 'Outline')
  await line(page, title).waitFor()
  await turnTo(page, 'Canvas')
  await card(page, title).waitFor()
  await turnTo(page, 'Board')
  await card(page, title).waitFor()
}

flow(
  'an edit on one face is an edit on all; the selection goes along, and one undo takes it back everywhere',
  async ({ page, expect }) => {
    const before = 'Sees the fees at check-out'
    const after = 'Learns what it costs'
    await startFromTemplate(page, 'Weeknight groceries')

    // What is selected on the canvas is selected in the outline, and has the keyboard there.
    await choose(page, 'Pays with the saved card')
    await turnTo(page, 'Outline')
    await expect.poll(() => line(page, 'Pays with the saved card').getAttribute('aria-selected')).toBe('true')

    await line(page, before).click()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(after)
    await page.keyboard.press('Escape')
    await seenEverywhere(page, after)

    // The board has what was selected in the outline; so have the canvas and the inspector beside it.
    await expect.poll(() => card(page, after).getAttribute('aria-current')).toBe('true')
    await about(page, after)
    await turnTo(page, 'Canvas')
    await expect.poll(() => card(page, after).getAttribute('aria-current')).toBe('true')

    await turnTo(page, 'Board')
    await page.getByRole('button', { name: /^Undo/ }).click()
    await seenEverywhere(page, before)
    const titles = [...(await mapOf(page)).touchpoints.values()].map(({ title }) => title)
    expect(titles).not.toContain(after)
  },
)

flow(
  'a rating on the board is in the outline, and a pain point of the outline is on the board',
  async ({ page }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await turnTo(page, 'Board')
    await card(page, 'Gets the Monday reminder').click()
    await page.keyboard.press('1')
    await turnTo(page, 'Outline')
    const reminder = line(page, 'Gets the Monday reminder')
    await reminder.and(page.locator('[aria-description*="Nadia: Very negative"]')).waitFor()
    await reminder.focus()
    await page.keyboard.press('-')
    await page.getByRole('tree').getByRole('textbox').waitFor()
    await page.keyboard.insertText('Nobody reads it')
    await page.keyboard.press('Escape')
    await turnTo(page, 'Board')
    await page.getByRole('group', { name: 'Pain point: Nobody reads it', exact: true }).waitFor()
  },
)
