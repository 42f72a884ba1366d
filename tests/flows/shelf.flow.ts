import { describe } from 'vitest'
import { downloaded } from './download'
import { flow, PHONE } from './harness'
import { goHome, mapIn, openFromHome, startBlank, startFromTemplate } from './verbs'

flow(
  'maps on the shelf are renamed, copied, exported, thrown away, brought back and deleted',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Clinic visit')
    await goHome(page)
    const act = async (title: string, action: string) => {
      await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click()
      const menu = page.getByRole('menu', { name: `Actions for ${title}`, exact: true })
      await menu.getByRole('menuitem', { name: action }).click()
    }
    const map = (title: string) => page.getByRole('link', { name: title, exact: true })

    await act('Clinic visit', 'Rename')
    const dialog = page.getByRole('dialog', { name: 'Rename map' })
    await dialog.getByRole('textbox', { name: 'Title' }).fill('City clinic')
    await dialog.getByRole('button', { name: 'Rename' }).click()
    await map('City clinic').waitFor()

    await act('City clinic', 'Duplicate')
    await map('City clinic (copy)').waitFor()
    await page.getByRole('heading', { name: '2 maps' }).waitFor()
    const copy = mapIn(await downloaded(page, () => act('City clinic (copy)', 'Export')))
    const original = mapIn(await downloaded(page, () => act('City clinic', 'Export')))
    expect({ ...copy, meta: original.meta }).toEqual(original)

    await act('City clinic', 'Move to trash')
    await map('City clinic').waitFor({ state: 'hidden' })
    const trash = page.getByRole('dialog', { name: 'Trash' })
    await page.getByRole('button', { name: 'Trash (1)' }).click()
    await trash.getByRole('button', { name: 'Restore City clinic' }).click()
    await page.keyboard.press('Escape')
    await map('City clinic').waitFor()
    await openFromHome(page, 'City clinic')
    await goHome(page)

    await act('City clinic (copy)', 'Move to trash')
    await page.getByRole('button', { name: 'Trash (1)' }).click()
    await trash.getByRole('button', { name: 'Delete for ever: City clinic (copy)' }).click()
    const question = page.getByRole('dialog', { name: 'Delete “City clinic (copy)” for ever?' })
    await question.getByRole('button', { name: 'Delete for ever' }).click()
    await trash.getByText('The trash is empty.').waitFor()
    await page.reload()
    await page.getByRole('heading', { name: '1 map' }).waitFor()
    await map('City clinic').waitFor()
  },
)

flow('a map is found by its title', async ({ page, expect }) => {
  for (const title of ['Bank account', 'Clinic visit']) {
    await startFromTemplate(page, title)
    await goHome(page)
  }
  await startBlank(page)
  await page.getByRole('textbox', { name: 'Map title' }).fill('Banks of the river')
  await goHome(page)

  await page.getByRole('textbox', { name: 'Filter by title' }).fill('bank')
  await page.getByRole('heading', { name: '2 of 3 maps' }).waitFor()
  const titles = page.getByRole('main').getByRole('heading', { level: 3 })
  expect((await titles.allTextContents()).sort()).toEqual(['Banks of the river', 'Opening a bank account'])
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Title')
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect
    .poll(() => titles.allTextContents())
    .toEqual(['Banks of the river', 'Clinic visit', 'Opening a bank account'])
})

describe.each([
  ['a desk', {}],
  ['a phone', PHONE],
])('on %s', (_, screen) => {
  flow.override({ screen })

  flow('no notice lies over the question before deleting for ever', async ({ page, expect }) => {
    const titles = ['Weeknight groceries', 'Clinic visit']
    for (const title of titles) {
      await startFromTemplate(page, title)
      await goHome(page)
    }
    for (const title of titles) {
      await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click()
      await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    }
    const trash = page.getByRole('dialog', { name: 'Trash' })
    // The notices lie over it on a phone.
    await page.getByRole('button', { name: 'Trash (2)' }).press('Enter')
    await trash.getByRole('button', { name: 'Restore Weeknight groceries' }).click()
    const notice = page.getByRole('alert').filter({ hasText: 'is back on the shelf' })
    await trash.getByRole('button', { name: 'Delete for ever: Clinic visit' }).click()
    const question = page.getByRole('dialog', { name: 'Delete “Clinic visit” for ever?' })
    await question.getByRole('button', { name: 'Delete for ever' }).waitFor()
    const [below, above] = [await question.boundingBox(), await notice.boundingBox()]
    expect(below && above).toBeTruthy()
    const overlaps =
      above!.x < below!.x + below!.width &&
      below!.x < above!.x + above!.width &&
      above!.y < below!.y + below!.height &&
      below!.y < above!.y + above!.height
    expect(overlaps).toBe(false)
  })
})
