import { flow } from './harness'
import {
  card,
  choose,
  goHome,
  inEditor,
  links,
  mapOf,
  outline,
  saved,
  stage,
  startBlank,
  startFromTemplate,
} from './verbs'

flow(
  'cards copied in one map are pasted into another, with what is noted on them and between them',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await choose(page, 'Searches for tonight’s dinner')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Control+C')
    const from = await mapOf(page)
    await goHome(page)

    await startBlank(page)
    await page.keyboard.press('Shift+S')
    await page.keyboard.type('Elsewhere')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+V')
    await card(page, 'Repeats last week’s basket').waitFor()
    await saved(page)

    const into = await mapOf(page)
    expect(outline(into)).toEqual({
      Elsewhere: ['Searches for tonight’s dinner', 'Repeats last week’s basket'],
    })
    expect(links(into)).toEqual(['Searches for tonight’s dinner → Repeats last week’s basket'])
    const noted = [...from.touchpoints]
      .filter(([, { title }]) => outline(into).Elsewhere?.includes(title))
      .flatMap(([id]) => [...from.annotations.values()].filter(({ target }) => target === id))
    expect(noted.length).toBeGreaterThan(0)
    expect([...into.annotations.values()].map(({ text }) => text).sort()).toEqual(
      noted.map(({ text }) => text).sort(),
    )
  },
)

flow('lines of a text from elsewhere become touchpoints or stages', async ({ page, expect }) => {
  await startBlank(page)
  const paste = async (text: string) => {
    await page.evaluate(words => navigator.clipboard.writeText(words), text)
    await page.keyboard.press('Control+V')
  }
  await paste('Realise\nOrder\n')
  const question = page.getByRole('dialog', { name: 'Paste 2 lines' })
  await question.getByRole('status').filter({ hasText: '2 stages' }).waitFor()
  await question.getByRole('button', { name: 'OK' }).click()
  await question.waitFor({ state: 'hidden' })

  // The head of a stage is at its top.
  await stage(page, 'Realise').click({ position: { x: 60, y: 16 } })
  await paste('• Sees the fridge\n• Asks the children\n• Looks for a recipe')
  const preview = page.getByRole('dialog', { name: 'Paste 3 lines' })
  expect(await preview.getByRole('radio', { name: 'As touchpoints' }).isChecked()).toBe(true)
  await page.keyboard.press('Enter')
  await card(page, 'Looks for a recipe').waitFor()
  await page.reload()
  await inEditor(page)
  expect(outline(await mapOf(page))).toEqual({
    Realise: ['Sees the fridge', 'Asks the children', 'Looks for a recipe'],
    Order: [],
  })
})
