import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { flow } from './harness'
import { card, importByButton, inEditor, mapOf, middleOf, outline, startFromTemplate } from './verbs'

async function isSelected(page: Page, ...titles: string[]): Promise<void> {
  const names = titles.map(title => `Touchpoint: ${title}`)
  await page.waitForFunction(wanted => {
    const current = [...document.querySelectorAll('[data-kind="card"][aria-current]')]
    return current.map(element => element.getAttribute('aria-label')).join('|') === wanted.join('|')
  }, names)
}

flow(
  'several cards of the board are taken together: dragged, rated and deleted',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await page.getByRole('tab', { name: 'Board' }).click()
    const [fridge, reminder, search] = [
      'Sees the fridge is empty',
      'Gets the Monday reminder',
      'Searches for tonight’s dinner',
    ]

    // Shift or Ctrl takes one in, a second time out; a press alone means itself.
    await card(page, fridge).click()
    await card(page, reminder).click({ modifiers: ['Shift'] })
    await card(page, search).click({ modifiers: ['Control'] })
    await isSelected(page, fridge, reminder, search)
    await card(page, search).click({ modifiers: ['Control'] })
    await isSelected(page, fridge, reminder)
    await card(page, reminder).click()
    await isSelected(page, reminder)

    // The keyboard does the same; digits rate all of them.
    await page.keyboard.press('Shift+ArrowLeft')
    await isSelected(page, fridge, reminder)
    await page.keyboard.press('1')
    const feeling = (title: string) =>
      page.getByRole('slider', { name: `Emotion of Nadia at ${title}` }).getAttribute('aria-valuetext')
    await expect.poll(() => feeling(fridge)).toBe('Very negative')
    await expect.poll(() => feeling(reminder)).toBe('Very negative')

    // Taken by one of them, both go, side by side and in their order; still selected, they are deleted by one key.
    await page.mouse.move(...(await middleOf(card(page, reminder))))
    await page.mouse.down()
    const [x, y] = await middleOf(card(page, search))
    await page.mouse.move(x, y, { steps: 4 })
    await page.mouse.move(x - 70, y, { steps: 4 })
    await page.mouse.up()
    await isSelected(page, fridge, reminder)
    expect(outline(await mapOf(page)).Order?.slice(0, 3)).toEqual([fridge, reminder, search])
    await card(page, fridge).focus()
    await page.keyboard.press('Delete')
    await card(page, fridge).waitFor({ state: 'detached' })
    expect(outline(await mapOf(page)).Order?.[0]).toBe(search)

    // One step of undo brings both back, selected; the next takes back the move of both.
    await page.keyboard.press('Control+z')
    await isSelected(page, fridge, reminder)
    await page.keyboard.press('Control+z')
    expect(outline(await mapOf(page)).Realise).toEqual([fridge, reminder])
  },
)

flow(
  'a card whose stage is gone waits below the board and is dragged to a place',
  async ({ page, expect }) => {
    const buffer = readFileSync('tests/fixtures/schema-2.jatra.json')
    await importByButton(page, [{ name: 'old.jatra.json', mimeType: 'application/json', buffer }])
    const preview = page.getByRole('dialog', { name: 'Before you import' })
    await preview.getByRole('button', { name: 'Import', exact: true }).click()
    await inEditor(page)
    await page.getByRole('tab', { name: 'Board' }).click()
    const waiting = page.getByRole('region', { name: 'Unplaced' }).getByRole('group')
    await page.mouse.move(...(await middleOf(waiting)))
    await page.mouse.down()
    const [x, y] = await middleOf(card(page, 'Pays'))
    await page.mouse.move(x, y - 40, { steps: 4 })
    await page.mouse.move(x, y, { steps: 4 })
    await page.mouse.up()
    await waiting.waitFor({ state: 'detached' })
    await isSelected(page, 'Reads a review')
    const places = [...(await mapOf(page)).touchpoints.values()]
    const stageOf = (title: string) => places.find(card => card.title === title)?.place[0]
    expect(stageOf('Reads a review')).toBe(stageOf('Pays'))
  },
)
