import { flow } from './harness'
import { card, choose, goHome, inEditor, mapOf, openFromHome, saved, startFromTemplate } from './verbs'

flow('what is said to be saved is there after the window was killed', async ({ page, profile, expect }) => {
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
  expect(await again.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
})

flow('whoever leaves the editor in the middle of a word finds it all the same', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await page.getByRole('textbox', { name: 'Map title' }).fill('Half a wo')
  await goHome(page)
  await openFromHome(page, 'Half a wo')
  expect((await mapOf(page)).meta.title).toBe('Half a wo')
})
