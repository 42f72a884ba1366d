import type { Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow } from './harness'
import { about, annotation, inspector, saved, startFromTemplate } from './verbs'

const ASSUMED = '“Nobody owns “what can I cook with this”.” at “Ranks results by margin” is an assumption.'
const HANGING =
  '“Send the recipe card together with “nearly there”.” at “Follows the recipe card” solves no pain point.'
const NO_GOAL = '“Cook” does not say what the customer wants to reach.'

/** The journey check on the insights page. */
function check(page: Page) {
  return page.getByRole('region', { name: 'Journey check' })
}

async function toInsights(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Insights' }).click()
  await check(page).waitFor()
}

flow('the journey check of a template: found, gone to, dismissed, kept, mended', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await toInsights(page)
  const findings = () => check(page).getByTitle('Show on the map').allTextContents()
  await check(page).getByRole('heading', { name: 'Hint: Pain point without evidence' }).waitFor()
  const before = await findings()
  await expectAccessible(page, '[data-insight="check"]')

  // A finding leads to its place, open in the inspector.
  await check(page).getByRole('button', { name: HANGING, exact: true }).click()
  await page.getByRole('tab', { name: 'Canvas', selected: true }).waitFor()
  await annotation(inspector(page), 'Send the recipe card').waitFor()

  // Dismissed with a reason, it stays so after a reload.
  await toInsights(page)
  await check(page)
    .getByRole('button', { name: `Dismiss… ${ASSUMED}` })
    .click()
  await page.getByRole('textbox', { name: 'Why is this fine here?' }).fill('Told by the shop itself')
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await check(page).getByRole('button', { name: '1 dismissed' }).waitFor()
  expect(await findings()).toEqual(before.filter(finding => finding !== ASSUMED))
  await saved(page)
  await page.reload()
  await check(page).getByRole('button', { name: '1 dismissed' }).click()
  await check(page).getByText('Told by the shop itself').waitFor()
  await check(page)
    .getByRole('button', { name: `Restore: ${ASSUMED}` })
    .click()
  await expect.poll(findings).toEqual(before)

  // A stage loses its goal: found at once; it gets one again: gone.
  await page.getByRole('tab', { name: 'Canvas' }).click()
  await page.getByRole('group', { name: 'Stage: Cook', exact: true }).click()
  const goal = (await about(page, 'Cook')).getByRole('textbox', { name: 'Goal' })
  await goal.fill('')
  await toInsights(page)
  await check(page).getByRole('button', { name: NO_GOAL, exact: true }).click()
  await (await about(page, 'Cook')).getByRole('textbox', { name: 'Goal' }).fill('Warm food')
  await toInsights(page)
  await expect.poll(findings).toEqual(before)
})
