import type { Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow, PHONE } from './harness'
import { drop, goHome, inEditor, mapOf, outline, saved, stage, startFromTemplate } from './verbs'

/* What other programs made, on its way in: dropped, chosen or pasted, looked at, and only then a map or part of one. */

const DIAGRAM = `journey
  title Buying a ticket
  section Before
    Looks for a train: 4: Nadia
    Compares fares: Nadia
  section On the train
    Finds the seat: 2: Nadia, Guard
`

const TABLE = `Phase;Was passiert;Gesicht
Suche;Sucht einen Zug;2
Suche;Vergleicht Preise;-1
Fahrt;Findet den Platz;1
`

const CANVAS = JSON.stringify({
  nodes: [
    { id: 'g', type: 'group', label: 'খোঁজা', x: 0, y: 0, width: 400, height: 300 },
    { id: 'a', type: 'text', text: 'ট্রেন খোঁজেন', x: 20, y: 40, width: 160, height: 60 },
    { id: 'b', type: 'text', text: 'ভাড়া দেখেন', x: 220, y: 40, width: 160, height: 60 },
  ],
  edges: [{ id: 'e', fromNode: 'a', toNode: 'b' }],
})

function preview(page: Page) {
  return page.getByRole('dialog', { name: 'Before you import' })
}

flow(
  'a diagram that is dropped on an open map becomes part of it, after a look at what was read, in one step',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const before = await mapOf(page)
    await drop(page, 'ticket.mmd', '', Buffer.from(DIAGRAM))
    const dialog = preview(page)
    await dialog.getByRole('heading', { name: 'Buying a ticket' }).waitFor()
    await dialog.getByText('ticket.mmd · Mermaid diagram').waitFor()
    const warnings = dialog.getByRole('list', { name: 'What was read otherwise than it stands there' })
    expect(await warnings.getByRole('listitem').allTextContents()).toEqual([expect.stringMatching(/^Line 5/)])
    await dialog.getByRole('radio', { name: 'Part of “Weeknight groceries”' }).check()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Add to this map' }).click()
    await stage(page, 'On the train').waitFor()
    await saved(page)

    const after = await mapOf(page)
    expect(Object.entries(outline(after)).slice(-2)).toEqual([
      ['Before', ['Looks for a train', 'Compares fares']],
      ['On the train', ['Finds the seat']],
    ])
    // Nadia is here already, the guard is not.
    expect(after.personas.size).toBe(before.personas.size + 1)

    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await stage(page, 'On the train').waitFor({ state: 'hidden' })
    await saved(page)

    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Versions' }).click()
    await page.getByText('Before an import').waitFor()
  },
)

flow('a table becomes a map once its columns are told', async ({ page, expect }) => {
  await drop(page, 'reise.csv', 'text/csv', Buffer.from(TABLE))
  const dialog = preview(page)
  await dialog.getByText('reise.csv · Table').waitFor()
  const face = dialog.getByRole('combobox', { name: 'What “Gesicht” holds' })
  await face.selectOption('Emotion')
  await expect.poll(() => dialog.getByRole('button', { name: 'Import' }).isEnabled()).toBe(true)
  await dialog.getByRole('button', { name: 'Import' }).click()
  await inEditor(page)
  const map = await mapOf(page)
  expect(outline(map)).toEqual({
    Suche: ['Sucht einen Zug', 'Vergleicht Preise'],
    Fahrt: ['Findet den Platz'],
  })
  expect([...map.ratings.values()].sort()).toEqual([-1, 1, 2])
})

flow.describe('on a phone', () => {
  flow.override({ screen: PHONE })

  flow('a canvas that is pasted at home becomes a map', async ({ page, expect }) => {
    await page.getByRole('heading', { name: 'Your maps' }).waitFor()
    await page.evaluate(words => navigator.clipboard.writeText(words), CANVAS)
    await page.keyboard.press('Control+V')
    const dialog = preview(page)
    await dialog.getByText('Pasted text · JSON Canvas').waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Import' }).tap()
    await page.getByRole('tablist').waitFor()
    await saved(page)
    expect(outline(await mapOf(page))).toEqual({ খোঁজা: ['ট্রেন খোঁজেন', 'ভাড়া দেখেন'] })
    await goHome(page)
  })
})
