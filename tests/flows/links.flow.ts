import { describe } from 'vitest'
import { flow, TOUCH_SCREEN } from './harness'
import { card, choose, link, links, mapOf, middleOf, startFromTemplate, tool } from './verbs'

flow('a link is drawn by mouse from the handle of a card, and removed again', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const before = links(await mapOf(page))

  await choose(page, 'Sees the fridge is empty')
  const handle = page.getByTitle('Draw a link').last()
  await page.mouse.move(...(await middleOf(handle)))
  await page.mouse.down()
  await page.mouse.move(...(await middleOf(card(page, 'Searches for tonight’s dinner'))), { steps: 8 })
  await page.mouse.up()

  const drawn = 'Sees the fridge is empty → Searches for tonight’s dinner'
  await link(page, 'Sees the fridge is empty', 'Searches for tonight’s dinner').waitFor()
  expect(links(await mapOf(page))).toEqual([...before, drawn].sort())

  // What was drawn last is selected.
  await page.keyboard.press('Delete')
  await link(page, 'Sees the fridge is empty', 'Searches for tonight’s dinner').waitFor({ state: 'hidden' })
  expect(links(await mapOf(page))).toEqual(before)
})

flow('a link is drawn by keys', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const before = links(await mapOf(page))

  await choose(page, 'Sees the fridge is empty')
  await page.keyboard.press('l')
  expect(await tool(page, 'Link').getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')

  await link(page, 'Sees the fridge is empty', 'Searches for tonight’s dinner').waitFor()
  expect(await tool(page, 'Select').getAttribute('aria-pressed')).toBe('true')
  expect(links(await mapOf(page))).toEqual(
    [...before, 'Sees the fridge is empty → Searches for tonight’s dinner'].sort(),
  )
})

describe('on a touch screen', () => {
  flow.override({ screen: TOUCH_SCREEN })

  flow('a link is drawn by two taps with the Link tool', async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const before = links(await mapOf(page))

    await tool(page, 'Link').tap()
    await card(page, 'Sees the fridge is empty').tap()
    await card(page, 'Searches for tonight’s dinner').tap()

    await link(page, 'Sees the fridge is empty', 'Searches for tonight’s dinner').waitFor()
    expect(links(await mapOf(page))).toEqual(
      [...before, 'Sees the fridge is empty → Searches for tonight’s dinner'].sort(),
    )
  })
})
