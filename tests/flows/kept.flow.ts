import type { Locator, Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow } from './harness'
import {
  annotate,
  card,
  choose,
  goHome,
  inEditor,
  mapOf,
  openFromHome,
  saved,
  startFromTemplate,
} from './verbs'

flow('what is said to be saved is there after the window was killed', async ({ page, profile }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const address = new URL(page.url()).hash
  const panel = await choose(page, 'Sees the fridge is empty')
  await panel.getByRole('textbox', { name: 'Title', exact: true }).fill('Sees that there is nothing')
  await saved(page)
  // Like a crash: the page is not told.
  await page.close()

  const again = await profile.openPage(address)
  await inEditor(again)
  await card(again, 'Sees that there is nothing').waitFor()
})

flow(
  'what was deleted by mistake comes back by undo, after a reload and after the window was killed',
  async ({ page, profile, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const address = new URL(page.url()).hash
    const panel = await choose(page, 'Sees the fridge is empty')
    await annotate(panel, 'Add pain point', 'Always on a Monday')
    const whole = await mapOf(page)
    /** Steps are kept within a moment of their own: nobody takes the map away faster. */
    const erase = async () => {
      await choose(page, 'Sees the fridge is empty')
      await page.keyboard.press('Delete')
      expect((await mapOf(page)).touchpoints.size).toBe(whole.touchpoints.size - 1)
    }
    await erase()
    await page.reload()
    await inEditor(page)

    // The list says what there is to come back.
    const list = page.getByRole('menu', { name: 'Undo list' })
    await expectListed(page, list)
    await list.getByRole('menuitem', { name: 'Delete: Sees the fridge is empty' }).click()
    await card(page, 'Sees the fridge is empty').waitFor()
    expect(await mapOf(page)).toEqual(whole)

    // A tab that was duplicated has steps of its own: it takes nothing back that this one does.
    const [copy] = await Promise.all([
      profile.context.waitForEvent('page'),
      page.evaluate(() => void window.open(window.location.href)),
    ])
    await inEditor(copy)
    await card(copy, 'Sees the fridge is empty').waitFor()

    await erase()
    expect(await copy.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    await copy.close()

    // Like a crash: the page is not told.
    await page.close()
    const again = await profile.openPage(address)
    await inEditor(again)
    await again.getByRole('button', { name: 'Undo' }).click()
    await card(again, 'Sees the fridge is empty').waitFor()
    expect(await mapOf(again)).toEqual(whole)
  },
)

/** Opens the list of steps by the keyboard; those of before are said to be so. */
async function expectListed(page: Page, list: Locator): Promise<void> {
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.and(page.locator('[aria-disabled="false"]')).focus()
  await page.keyboard.press('ArrowDown')
  await list.getByText('From before the map was opened').waitFor()
  await list.getByRole('menuitem').first().and(page.locator(':focus')).waitFor()
  await expectAccessible(page, '[role="menu"]')
}

flow('whoever leaves the editor in the middle of a word finds it all the same', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await page.getByRole('textbox', { name: 'Map title' }).fill('Half a wo')
  await goHome(page)
  await openFromHome(page, 'Half a wo')
  expect((await mapOf(page)).meta.title).toBe('Half a wo')
})
