import { flow } from './harness'
import {
  card,
  goHome,
  mapOf,
  middleOf,
  openFromHome,
  outline,
  saved,
  stage,
  startFromTemplate,
} from './verbs'

flow(
  'a card dragged into another stage stays there, and undo and redo take it back and forth',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const before = outline(await mapOf(page))
    expect(before.Realise).toEqual(['Sees the fridge is empty', 'Gets the Monday reminder'])
    const there = async () => {
      const reminder = await middleOf(card(page, 'Gets the Monday reminder'))
      const order = await stage(page, 'Order').boundingBox()
      return order !== null && reminder[0] > order.x && reminder[0] < order.x + order.width
    }

    // Over the left half of the first card of the next stage: before it.
    const [x, y] = await middleOf(card(page, 'Gets the Monday reminder'))
    const [toX, toY] = await middleOf(card(page, 'Searches for tonight’s dinner'))
    const halfWidth = ((await card(page, 'Searches for tonight’s dinner').boundingBox())?.width ?? 0) / 2
    const drag = async () => {
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(toX - halfWidth * 0.9, toY, { steps: 8 })
    }

    // Escape in the middle of it leaves no trace.
    await drag()
    await expect.poll(there).toBe(true)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(there).toBe(false)
    expect(outline(await mapOf(page))).toEqual(before)

    await drag()
    await page.mouse.up()
    await expect.poll(there).toBe(true)
    const moved = outline(await mapOf(page))
    expect(moved.Realise).toEqual(['Sees the fridge is empty'])
    expect(moved.Order?.slice(0, 2)).toEqual(['Gets the Monday reminder', 'Searches for tonight’s dinner'])

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(there).toBe(false)
    expect(outline(await mapOf(page))).toEqual(before)

    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(there).toBe(true)
    expect(outline(await mapOf(page))).toEqual(moved)

    await saved(page)
    await goHome(page)
    await openFromHome(page, 'Weeknight groceries')
    expect(outline(await mapOf(page))).toEqual(moved)
  },
)

flow(
  'what a card is dragged over stays under the hand, although the card has left its column',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const reminder = card(page, 'Gets the Monday reminder')
    const [x, y] = await middleOf(card(page, 'Sees the fridge is empty'))
    const [toX, toY] = await middleOf(reminder)
    await page.mouse.move(x, y)
    await page.mouse.down()
    // Over its lower half: below it, in its column. The column that is left would close up.
    await page.mouse.move(toX, toY + 20, { steps: 8 })
    await expect.poll(async () => (await middleOf(reminder))[0]).toBe(toX)
    await page.mouse.up()
    await expect.poll(async () => (await middleOf(reminder))[0]).toBeLessThan(toX)
    expect(outline(await mapOf(page)).Realise).toEqual([
      'Gets the Monday reminder',
      'Sees the fridge is empty',
    ])
  },
)

flow('a stage dragged by its head takes its cards along', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const before = outline(await mapOf(page))
  const first = await stage(page, 'Realise').boundingBox()
  const second = await stage(page, 'Order').boundingBox()
  if (!first || !second) throw new Error('The stages are not on the screen.')

  await page.mouse.move(first.x + first.width / 2, first.y + 16)
  await page.mouse.down()
  await page.mouse.move(second.x + second.width / 2 + 20, second.y + 16, { steps: 8 })
  await page.mouse.up()

  const after = outline(await mapOf(page))
  expect(Object.keys(after).slice(0, 3)).toEqual(['Order', 'Realise', 'Pay'])
  expect(after).toEqual(before)
})
