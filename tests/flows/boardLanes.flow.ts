import type { Locator, Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow } from './harness'
import {
  annotate,
  card,
  choose,
  goHome,
  mapOf,
  middleOf,
  openFromHome,
  saved,
  startFromTemplate,
} from './verbs'

async function toBoard(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Board' }).click()
  await page.getByRole('grid', { name: 'Board' }).waitFor()
}

/** The head of a lane, which opens its menu. */
function head(page: Page, lane: string): Locator {
  return page.getByRole('rowheader').getByRole('button', { name: lane, exact: true })
}

/** The names of the lanes on the board, from the top. */
function lanes(page: Page): Promise<string[]> {
  return page.getByRole('rowheader').getByRole('button').allTextContents()
}

async function fromMenu(page: Page, lane: string, item: string): Promise<void> {
  await head(page, lane).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

function undo(page: Page): Promise<void> {
  return page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
}

flow(
  'a lane of one’s own: added, written in, moved, pulled open, hidden, deleted, undone',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await toBoard(page)
    const before = await lanes(page)
    await page.getByRole('button', { name: 'Add lane' }).click()
    await page.getByRole('menuitem', { name: 'Text lane…' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Systems')
    await page.keyboard.press('Enter')
    await head(page, 'Systems').waitFor()
    expect(await lanes(page)).toEqual([...before, 'Systems'])
    await expectAccessible(page, '[role="rowheader"]')
    await page.getByRole('button', { name: `Lanes ${before.length + 1}`, exact: true }).waitFor()

    const cell = page.getByRole('group', { name: 'Systems, Order' })
    await cell.dblclick()
    await page.keyboard.type('Shop and warehouse')
    await page.keyboard.press('Enter')
    await cell.getByText('Shop and warehouse').waitFor()

    // By keys past its neighbour, and by pointer to the top.
    await head(page, 'Systems').press('Alt+ArrowUp')
    expect((await lanes(page)).at(-2)).toBe('Systems')
    const grip = head(page, 'Emotion').locator('xpath=preceding-sibling::span')
    const [x, y] = await middleOf(grip)
    const [, top] = await middleOf(head(page, 'Customer'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, top - 8, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => lanes(page).then(([first]) => first)).toBe('Emotion')
    await undo(page)
    await expect.poll(() => lanes(page).then(([first]) => first)).toBe('Customer')

    // One cell a touchpoint: what was written is at the first one of the stage.
    await head(page, 'Systems').click()
    await page.getByRole('menuitemradio', { name: 'Touchpoint' }).click()
    await page.keyboard.press('Escape')
    await page
      .getByRole('group', { name: 'Systems, Searches for tonight’s dinner' })
      .getByText('Shop and warehouse')
      .waitFor()
    await undo(page)
    await cell.getByText('Shop and warehouse').waitFor()

    const edge = page.getByRole('separator', { name: 'Height of lane Strengths' })
    await edge.focus()
    const height = async () => Number(await edge.getAttribute('aria-valuenow'))
    const natural = await height()
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(height).toBe(natural + 40)
    await page.keyboard.press('Delete')
    await expect.poll(height).toBe(natural)

    await fromMenu(page, 'Strengths', 'Hide')
    await head(page, 'Strengths').waitFor({ state: 'detached' })
    await undo(page)
    await head(page, 'Strengths').waitFor()

    await fromMenu(page, 'Systems', 'Delete lane')
    await head(page, 'Systems').waitFor({ state: 'detached' })
    await undo(page)
    await cell.getByText('Shop and warehouse').waitFor()
    await saved(page)
    await goHome(page)
    await openFromHome(page, 'Weeknight groceries')
    const map = await mapOf(page)
    expect([...map.cells.values()].map(({ text }) => text)).toEqual(['Shop and warehouse'])
  },
)

flow(
  'the board is filtered, the filter kept as a view, and shown again after a reload',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const panel = await choose(page, 'Gets the Monday reminder')
    await panel.getByRole('combobox', { name: 'Tags' }).fill('weekly')
    await page.keyboard.press('Enter')
    await annotate(panel, 'Add pain point', 'Comes too early')
    await toBoard(page)
    const pain = (text: string) => page.getByRole('group', { name: `Pain point: ${text}`, exact: true })
    const other = card(page, 'Sees the fridge is empty')
    await other.waitFor()

    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const filter = page.getByRole('dialog', { name: 'Filter' })
    await filter.getByRole('combobox', { name: 'Tags' }).click()
    await page.getByRole('option', { name: 'weekly' }).click()
    await page.keyboard.press('Escape')
    await other.waitFor({ state: 'detached' })
    await card(page, 'Gets the Monday reminder').waitFor()
    await pain('Comes too early').waitFor()
    if (!(await filter.isHidden())) await page.keyboard.press('Escape')
    await filter.waitFor({ state: 'hidden' })

    await page.getByRole('button', { name: 'Views', exact: true }).click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Once a week')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Show view Once a week' }).waitFor()
    await expectAccessible(page, '[role="dialog"]')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await other.waitFor()
    await saved(page)

    await page.reload()
    await page.getByRole('grid', { name: 'Board' }).waitFor()
    await other.waitFor()
    await page.getByRole('button', { name: 'Views', exact: true }).click()
    await page.getByRole('button', { name: 'Show view Once a week' }).click()
    await other.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Remove from filter: #weekly' }).click()
    await other.waitFor()
    expect(page.url()).toContain('/board')
  },
)
