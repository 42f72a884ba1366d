import type { Locator, Page } from 'playwright-core'
import { describe } from 'vitest'
import { writeFile } from '../../src/model/file'
import { bigMap } from '../helpers/maps'
import { expectAccessible, expectAccessibleInBothThemes } from './accessible'
import { flow, PHONE } from './harness'
import { importByButton, links, mapOf, outline, saved, startBlank, startFromTemplate } from './verbs'

/** Opens the outline and gives its tree, once it is there. */
async function openOutline(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  const tree = page.getByRole('tree', { name: 'Outline of the map' })
  await tree.waitFor()
  return tree
}

function line(page: Page, kind: string, title: string): Locator {
  return page.getByRole('treeitem', { name: `${kind}: ${title}`, exact: true })
}

/** Waits until the outline has said something. */
async function says(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor()
}

/** Types lines, with what is pressed after each. */
async function typeLines(page: Page, lines: readonly (readonly [string, ...string[]])[]): Promise<void> {
  for (const [text, ...keys] of lines) {
    await page.getByRole('tree').getByRole('textbox').waitFor()
    await page.keyboard.type(text)
    for (const key of keys) await page.keyboard.press(key)
  }
}

flow(
  'a small journey is typed, rated, judged and linked by keys alone, and axe finds nothing',
  async ({ page, expect }) => {
    await startBlank(page)
    await openOutline(page)
    const { keyboard } = page
    await expectAccessibleInBothThemes(page)

    // The first line is the branch of personas, and has the keyboard once Tab reaches the tree.
    await line(page, 'Persona', 'Customer').focus()
    await keyboard.press('Enter')
    await keyboard.press('ControlOrMeta+A')
    // From the last persona out into the journey: Enter on the empty line that follows.
    await typeLines(page, [
      ['Nadia', 'Enter'],
      ['', 'Enter'],
      ['Order', 'Shift+Enter'],
      ['Searches for dinner', 'Enter'],
      ['Pays', 'Shift+Enter'],
      ['- The card is refused', 'Enter'],
      ['', 'Enter', 'Enter'],
      ['Receive', 'Shift+Enter'],
      ['Waits for the courier', 'Enter'],
      ['Unpacks', 'Escape'],
    ])
    await says(page, 'Typing ended')
    await expectAccessibleInBothThemes(page)

    // Up to the pain point, which is judged; then the touchpoint above it is rated.
    await keyboard.press('ArrowUp')
    await keyboard.press('ArrowUp')
    await keyboard.press('ArrowUp')
    await line(page, 'Pain point', 'The card is refused').and(page.locator(':focus')).waitFor()
    await keyboard.press('4')
    await says(page, 'Severity 4, Serious')
    await keyboard.press('ArrowLeft')
    await line(page, 'Touchpoint', 'Pays').and(page.locator(':focus')).waitFor()
    await keyboard.press('1')
    await says(page, 'Nadia: Very negative')

    // A link, by the menu.
    await keyboard.press('Shift+F10')
    await page.getByRole('menu').waitFor()
    await expectAccessibleInBothThemes(page, '[role="menu"]')
    await page.getByRole('menuitem', { name: 'Link to…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Link from “Pays”' })
    await dialog.waitFor()
    await expectAccessibleInBothThemes(page, '[role="dialog"]')
    await keyboard.type('courier')
    await page.getByRole('option', { name: 'Waits for the courier' }).waitFor()
    await keyboard.press('Enter')
    await dialog.getByLabel('Share').press('4')
    await keyboard.press('0')
    await keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await line(page, 'Link', '→ Next: Waits for the courier (40 %)').and(page.locator(':focus')).waitFor()

    await saved(page)
    await expectAccessibleInBothThemes(page)
    const map = await mapOf(page)
    expect(outline(map)).toEqual({
      Order: ['Searches for dinner', 'Pays'],
      Receive: ['Waits for the courier', 'Unpacks'],
    })
    expect([...map.personas.values()].map(({ name }) => name)).toEqual(['Nadia'])
    expect(links(map)).toEqual(['Pays → Waits for the courier'])
    const [pain] = map.annotations.values()
    expect(pain).toMatchObject({ kind: 'pain', text: 'The card is refused', severity: 4 })
    expect([...map.ratings.values()]).toEqual([-2])
  },
)

flow(
  'lines go in, out, up and down by keys, each a step of undo, and nothing is lost silently',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await openOutline(page)
    const { keyboard } = page
    const before = outline(await mapOf(page))
    const reminder = line(page, 'Touchpoint', 'Gets the Monday reminder')
    await reminder.click()

    await keyboard.press('Alt+ArrowUp')
    await says(page, '“Gets the Monday reminder” is now first in “Realise”')
    await keyboard.press('Alt+ArrowDown')
    await says(page, /is now below “Sees the fridge is empty”/)
    await keyboard.press('Alt+ArrowRight')
    await says(page, /stays what it is, because it would lose: .*ratings/)
    expect(outline(await mapOf(page))).toEqual(before)

    // A new line becomes a stage and is one again after undo and redo; the tree keeps the keyboard.
    await reminder.focus()
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await keyboard.type('Plan the week')
    // While an input method composes, Enter and Tab choose a word.
    for (const key of ['Enter', 'Tab', 'Backspace']) {
      await page.getByRole('tree').getByRole('textbox').dispatchEvent('keydown', { key, isComposing: true })
    }
    expect(await page.getByRole('tree').getByRole('textbox').inputValue()).toBe('Plan the week')
    await keyboard.press('Shift+Tab')
    await says(page, '“Plan the week” is now: Stage')
    await keyboard.press('Escape')
    expect(Object.keys(outline(await mapOf(page)))).toContain('Plan the week')
    await page.getByRole('tree').press('ControlOrMeta+Z')
    await says(page, 'Undone: Outdent')
    await line(page, 'Touchpoint', 'Plan the week').waitFor()
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    await line(page, 'Stage', 'Plan the week').waitFor()
  },
)

flow('the tree is walked, folded and searched by keys, and left by Tab', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  await openOutline(page)
  const { keyboard } = page
  const focused = (kind: string, title: string) =>
    line(page, kind, title).and(page.locator(':focus')).waitFor()
  await line(page, 'Stage', 'Realise').click()
  await keyboard.press('ArrowLeft')
  expect(await line(page, 'Stage', 'Realise').getAttribute('aria-expanded')).toBe('false')
  await line(page, 'Touchpoint', 'Gets the Monday reminder').waitFor({ state: 'hidden' })
  await keyboard.press('ArrowRight')
  await keyboard.type('gets the')
  await focused('Touchpoint', 'Gets the Monday reminder')
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  await focused('Stage', 'Realise')
  await keyboard.press('Home')
  await page.getByRole('treeitem', { name: 'Personas', exact: true }).and(page.locator(':focus')).waitFor()
  await keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[role="tree"]') === null)).toBe(true)
})

flow('of thousands of lines only those in view are drawn, and all are reached', async ({ page, expect }) => {
  const bytes = Buffer.from(writeFile(bigMap(2000)))
  await importByButton(page, [{ name: 'big.jatra.json', mimeType: 'application/json', buffer: bytes }])
  await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
  const tree = await openOutline(page)
  const lines = page.getByRole('treeitem')
  expect(await lines.count()).toBeLessThan(200)

  const first = page.getByRole('treeitem', { name: 'Personas', exact: true })
  await first.click()
  await page.keyboard.press('End')
  const last = page.getByRole('treeitem').last()
  await last.and(page.locator(':focus')).waitFor()
  expect(await last.textContent()).toContain('2000')
  // A screen further up the middle of the list is drawn, at its place among its siblings.
  await tree.hover()
  await page.mouse.wheel(0, -50_000)
  const seen = () =>
    page.evaluate(() => {
      const line = document.elementFromPoint(500, 450)?.closest('[role="treeitem"]')
      const said = (name: string) => Number(line?.getAttribute(name))
      return line ? said('aria-posinset') <= said('aria-setsize') : false
    })
  await expect.poll(seen).toBe(true)
  expect(await lines.count()).toBeLessThan(200)
})

describe('on a phone', () => {
  flow.override({ screen: PHONE })

  flow('a line is typed, put in and out and rated by touch', async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await openOutline(page)
    await expectAccessible(page)
    const tools = page.getByRole('toolbar', { name: 'Outline tools' })
    const reminder = line(page, 'Touchpoint', 'Gets the Monday reminder')
    await reminder.tap()
    expect((await reminder.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await tools.getByRole('button', { name: 'New line' }).tap()
    await page.keyboard.type('- nobody reads it')
    await tools.getByRole('button', { name: 'In', exact: true }).tap()
    await page.keyboard.press('Escape')
    const pain = line(page, 'Pain point', 'nobody reads it')
    await pain.waitFor()
    await page.getByRole('button', { name: 'Actions for nobody reads it' }).tap()
    await page.getByRole('menuitem', { name: 'Severity' }).tap()
    await page.getByRole('menuitemradio', { name: '5 Critical' }).tap()
    await says(page, 'Severity 5, Critical')
    await reminder.tap()
    await page.getByRole('button', { name: 'Actions for Gets the Monday reminder' }).tap()
    await page.getByRole('menuitem', { name: 'Rate' }).tap()
    await page.getByRole('menuitem', { name: 'All personas' }).tap()
    await page.getByRole('menuitemradio', { name: 'Very positive' }).tap()
    await says(page, /Very positive/)
    await saved(page)
    const map = await mapOf(page)
    const [annotation] = [...map.annotations.values()].filter(({ text }) => text === 'nobody reads it')
    expect(annotation).toMatchObject({ kind: 'pain', severity: 5 })
  })
})
