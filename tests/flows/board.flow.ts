import type { Locator, Page } from 'playwright-core'
import { expectAccessibleInBothThemes } from './accessible'
import { flow } from './harness'
import { card, goHome, mapOf, middleOf, openFromHome, outline, saved, startFromTemplate } from './verbs'

/** Turns to the board. */
async function toBoard(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Board' }).click()
  await page.getByRole('grid', { name: 'Board' }).waitFor()
}

function stageHead(page: Page, title: string): Locator {
  return page.getByRole('group', { name: `Stage: ${title}`, exact: true })
}

/** Waits until a thing has the keyboard. */
async function atKeyboard(thing: Locator): Promise<void> {
  await thing.and(thing.page().locator(':focus')).waitFor()
}

function pain(page: Page, text: string): Locator {
  return page.getByRole('group', { name: `Pain point: ${text}`, exact: true })
}

flow('the board by keyboard alone: write, note, rate, move, undo', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await toBoard(page)
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

  // The table is one stop of Tab, at its first cell; what comes under the keyboard is selected.
  await page.getByRole('region', { name: 'Board' }).focus()
  await press('Tab')
  await atKeyboard(stageHead(page, 'Realise'))
  await press('ArrowDown', 'ArrowDown')
  await atKeyboard(card(page, 'Sees the fridge is empty'))

  // Enter edits; Enter commits and goes on with a card to the right; Escape stops.
  await press('ArrowRight', 'Enter')
  await page.keyboard.type(' again')
  await press('Enter')
  await page.keyboard.type('Looks at the clock')
  await press('Enter', 'Escape')
  await atKeyboard(card(page, 'Looks at the clock'))
  expect(outline(await mapOf(page)).Realise).toEqual([
    'Sees the fridge is empty',
    'Gets the Monday reminder again',
    'Looks at the clock',
  ])

  // Rated for both personas, seen on the curve below.
  await card(page, 'Looks at the clock').focus()
  await press('2')
  const slider = page.getByRole('slider', { name: 'Emotion of Nadia at Looks at the clock' })
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('Negative')

  // Down past the work behind the scenes and the curve, into the lane of pain points: a letter begins a note there.
  await press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await atKeyboard(page.getByRole('group', { name: 'Pain points, Looks at the clock: empty' }))
  await page.keyboard.type('Too late to shop')
  await press('Enter', 'Escape')
  await atKeyboard(pain(page, 'Too late to shop'))

  // Alt and arrows move it to the touchpoint before, and take it back.
  await press('Alt+ArrowLeft')
  const target = async () => {
    const map = await mapOf(page)
    const note = [...map.annotations.values()].find(({ text }) => text === 'Too late to shop')
    return map.touchpoints.get(note?.target ?? '')?.title
  }
  expect(await target()).toBe('Gets the Monday reminder again')
  await press('Control+z')
  expect(await target()).toBe('Looks at the clock')

  // A point of the curve is a slider: Enter goes into it, arrows rate, Enter comes back.
  await pain(page, 'Too late to shop').focus()
  await press('ArrowUp', 'Enter', 'ArrowUp')
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('Neutral')
  await press('Enter', 'ArrowUp', 'ArrowUp')
  await atKeyboard(card(page, 'Looks at the clock'))
  await press('Alt+ArrowRight', 'Alt+ArrowRight')
  expect(outline(await mapOf(page)).Order).toContain('Looks at the clock')

  await card(page, 'Looks at the clock').focus()
  await press('Delete')
  await card(page, 'Looks at the clock').waitFor({ state: 'detached' })
  await saved(page)
  await goHome(page)
  await openFromHome(page, 'Weeknight groceries')
  expect(outline(await mapOf(page)).Realise).toEqual([
    'Sees the fridge is empty',
    'Gets the Monday reminder again',
  ])
})

flow('a journey written on an empty board without a pause', async ({ page, expect }) => {
  await startFromTemplate(page, 'Blank map')
  await page.getByRole('tab', { name: 'Board' }).click()
  await page.getByRole('button', { name: 'Add stage' }).click()
  const type = async (text: string, key: string) => {
    await page.keyboard.type(text)
    await page.keyboard.press(key)
  }
  await type('Discover', 'Enter')
  // The table has taken the place of the invitation, and asks for the next stage.
  await atKeyboard(page.getByRole('textbox', { name: 'Title of the stage' }))
  await type('Use', 'Tab')
  await atKeyboard(page.getByRole('group', { name: 'Goal of Use' }))
  await type('Get it done', 'Enter')
  await type('Opens the box', 'Enter')
  await type('Reads the sheet', 'Enter')
  await page.keyboard.press('Escape')
  await atKeyboard(card(page, 'Reads the sheet'))
  // A sign begins a note on the card, and Enter makes room for another.
  await page.keyboard.press('-')
  await type('Small print', 'Enter')
  await type('Too long', 'Enter')
  await page.keyboard.press('Escape')
  await atKeyboard(pain(page, 'Too long'))
  const map = await mapOf(page)
  expect(outline(map)).toEqual({ Discover: [], Use: ['Opens the box', 'Reads the sheet'] })
  const notes = [...map.annotations.values()].map(({ kind, text }) => `${kind}: ${text}`)
  expect(notes.sort()).toEqual(['pain: Small print', 'pain: Too long'])
  expect([...map.stages.values()].map(({ goal }) => goal)).toContain('Get it done')
})

flow(
  'a card dragged to another stage, and a rating on the curve, are one step each',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await toBoard(page)
    const before = outline(await mapOf(page))
    const [x, y] = await middleOf(card(page, 'Gets the Monday reminder'))
    const goal = await card(page, 'Searches for tonight’s dinner').boundingBox()
    if (!goal) throw new Error('The card is not on the screen.')
    const drag = async () => {
      await page.mouse.move(x, y)
      await page.mouse.down()
      // Over its left edge: before it.
      await page.mouse.move(goal.x + 4, goal.y + goal.height / 2, { steps: 8 })
    }
    await drag()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(outline(await mapOf(page))).toEqual(before)

    await drag()
    await page.mouse.up()
    const moved = outline(await mapOf(page))
    expect(moved.Realise).toEqual(['Sees the fridge is empty'])
    expect(moved.Order?.slice(0, 2)).toEqual(['Gets the Monday reminder', 'Searches for tonight’s dinner'])
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(outline(await mapOf(page))).toEqual(before)

    const point = page.getByRole('slider', { name: 'Emotion of Nadia at Gets the Monday reminder' })
    const was = await point.getAttribute('aria-valuetext')
    const [pointX, pointY] = await middleOf(point)
    await page.mouse.move(pointX, pointY)
    await page.mouse.down()
    await page.mouse.move(pointX, pointY + 200, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => point.getAttribute('aria-valuetext')).toBe('Very negative')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => point.getAttribute('aria-valuetext')).toBe(was)
  },
)

flow(
  'axe finds nothing on the board, light and dark, with a cell open and a column folded',
  async ({ page }) => {
    await startFromTemplate(page, 'Service blueprint')
    await toBoard(page)
    await expectAccessibleInBothThemes(page)
    await stageHead(page, 'Book').focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Expand Book' }).waitFor()
    await card(page, 'Queues at the desk').dblclick()
    await page.getByRole('textbox', { name: 'Title of the touchpoint' }).waitFor()
    await expectAccessibleInBothThemes(page)
  },
)
