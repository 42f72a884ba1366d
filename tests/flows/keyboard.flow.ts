import type { Locator, Page } from 'playwright-core'
import { flow } from './harness'
import {
  card,
  choose,
  inEditor,
  inspector,
  isRated,
  link,
  mapOf,
  outline,
  startFromTemplate,
  tool,
} from './verbs'

/** A keyboard that counts the chords pressed on it; typing words is not counted. */
function countingKeyboard({ keyboard }: Page) {
  let chords = 0
  return {
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) {
        chords++
        await keyboard.press(key)
      }
    },
    type: (text: string) => keyboard.type(text),
    chords: () => chords,
  }
}

flow('a blank map gets five stages and ten rated touchpoints by keyboard alone', async ({ page, expect }) => {
  const { press, type, chords } = countingKeyboard(page)
  const journey = {
    Realise: ['Sees the empty fridge', 'Gets a reminder'],
    Order: ['Searches for dinner', 'Repeats the basket'],
    Pay: ['Sees the fees', 'Pays by card'],
    Receive: ['Waits at the door', 'Unpacks the bags'],
    Cook: ['Follows the recipe', 'Eats together'],
  }
  const stages = Object.keys(journey)

  await page.getByRole('button', { name: 'New map' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  while ((await focused()) !== 'New map') await press('Tab')
  await press('Enter')
  await inEditor(page)

  await press('Shift+S')
  for (const [index, title] of stages.entries()) {
    await type(title)
    // Enter goes on with the next; Escape is done.
    await press(index < stages.length - 1 ? 'Enter' : 'Escape')
  }
  await press(...Array(stages.length - 1).fill('ArrowLeft'))
  for (const [first = '', second = ''] of Object.values(journey)) {
    await press('Shift+T')
    await type(first)
    await press('Enter')
    await type(second)
    await press('Escape')
    await press('4')
    // Up to the head of the stage and on to the next.
    await press('ArrowUp', 'ArrowRight')
  }

  const map = await mapOf(page)
  expect(outline(map)).toEqual(journey)
  const rated = [...map.ratings.keys()].length
  expect(rated).toBe(stages.length)
  expect(chords()).toBeLessThan(60)
})

flow(
  'a card is annotated, rated and moved by keys, and an empty one leaves no trace',
  async ({ page, expect }) => {
    const { press, type } = countingKeyboard(page)
    await page.getByRole('button', { name: 'New map' }).press('Enter')
    await inEditor(page)
    await press('Shift+S')
    await type('Order')
    await press('Enter')
    await type('Pay')
    await press('Escape', 'ArrowLeft', 'Shift+T')
    await type('Searches')
    await press('Shift+Enter')
    await type('Asks a friend')
    await press('Enter', 'Escape')
    await press('ArrowUp')

    await press('1', 'M', '-')
    await type('Too many results')
    await press('Enter', '+')
    await type('Filter by time')
    await press('Enter', '!')
    await type('Opens at once')
    await press('Enter')
    await press('Alt+ArrowRight', 'Alt+ArrowRight')

    const map = await mapOf(page)
    expect(outline(map)).toEqual({ Order: ['Asks a friend'], Pay: ['Searches'] })
    const searches = [...map.touchpoints].find(([, { title }]) => title === 'Searches')
    expect(searches?.[1].momentOfTruth).toBe(true)
    expect([...map.ratings]).toEqual([[expect.stringContaining(searches?.[0] ?? ''), -2]])
    expect([...map.annotations.values()].map(({ kind, text }) => `${kind}: ${text}`).sort()).toEqual([
      'opportunity: Filter by time',
      'pain: Too many results',
      'strength: Opens at once',
    ])
  },
)

flow('keys go on working for what is selected after a press on a button', async ({ page }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const panel = await choose(page, 'Sees the fridge is empty')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.keyboard.press('5')
  await isRated(panel, 'Nadia', 'Very positive')
  await page.keyboard.press('Control+0')
  await page.getByRole('button', { name: /^100%/ }).waitFor()
})

flow(
  'the keyboard is never lost: after fields, undo, deleting, menus, dialogs and presses of the mouse it is on the map',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const { press, type } = countingKeyboard(page)
    const focused = (thing: Locator) =>
      expect.poll(() => thing.evaluate(at => at === document.activeElement)).toBe(true)
    const reminder = card(page, 'Gets the Monday reminder')
    const fridge = card(page, 'Sees the fridge is empty')
    const quickField = inspector(page).getByRole('textbox', { name: 'New annotation' })

    await press('ArrowRight', 'ArrowRight')
    await focused(reminder)
    await press('Tab')
    await focused(quickField)
    await press('Escape')
    await focused(reminder)
    await press('Enter', 'Escape')
    await focused(reminder)
    await press('-')
    await type('Comes too late')
    await press('Enter')
    await focused(reminder)
    await press('C', 'Escape')
    await focused(reminder)
    await press('Shift+F10')
    await page.getByRole('menu').waitFor()
    await press('Escape')
    await focused(reminder)
    await press('?')
    await page.getByRole('dialog').waitFor()
    await press('Escape')
    await focused(reminder)
    await press('Control+z')
    await focused(reminder)
    await press('Delete')
    await reminder.waitFor({ state: 'hidden' })
    await focused(fridge)
    await press('Control+z')
    await focused(reminder)

    // Nothing is selected any more, but the arrows go on from there.
    await press('Escape', 'ArrowLeft')
    await focused(fridge)
    // What was pressed with the mouse has no claim to the keys.
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await press('ArrowRight')
    await focused(reminder)
    await tool(page, 'Touchpoint').click()
    await press('Enter')
    await type('Adds it to the list')
    await press('Escape')
    await focused(card(page, 'Adds it to the list'))
    await press('Shift+Tab')
    await page.getByRole('button', { name: 'Hide inspector' }).press('Enter')
    await focused(card(page, 'Adds it to the list'))
  },
)

flow('links are reached, named and left by keys', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const { press, type } = countingKeyboard(page)
  await press('ArrowRight', 'Shift+L')
  const first = link(page, 'Sees the fridge is empty', 'Gets the Monday reminder')
  await expect.poll(() => first.getAttribute('aria-current')).toBe('true')
  await press('Enter')
  await type('on Monday')
  await press('Enter', 'ArrowRight')
  const reminder = card(page, 'Gets the Monday reminder')
  await expect.poll(() => reminder.getAttribute('aria-current')).toBe('true')
  const { links } = await mapOf(page)
  expect([...links.values()].some(({ label }) => label === 'on Monday')).toBe(true)
})

flow('what keys do to a card or stage is said aloud', async ({ page }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const { press } = countingKeyboard(page)
  const says = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
  await press('ArrowRight', 'ArrowRight', '1')
  await says('Gets the Monday reminder: Very negative')
  await press('Control+z')
  await says('Undone: Rate')
  await press('Alt+ArrowRight')
  await says('Gets the Monday reminder: now in Order, column 1, row 1')
  await press('ArrowUp', 'Alt+ArrowRight')
  await says('Order: now number 3 of')
})
