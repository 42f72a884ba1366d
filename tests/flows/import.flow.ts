import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from './accessible'
import { type FileToDrop, filesToDrop } from './filesToDrop'
import { flow, PHONE } from './harness'
import { drop, exported, goHome, inEditor, mapIn, mapOf, outline, saved, stage } from './verbs'
import { countsInWords, countsOf, seenOn, seenWith, type WhatComesIn } from './whatComesIn'

/* What other programs made, on its way in: dropped, chosen or pasted, looked at, and only then a map or part of one. */

const TABLE = `Phase;Was passiert;Gesicht;Kunde
Suche;Sucht einen Zug;2;Nadia
Suche;Vergleicht Preise;-1;Nadia
Fahrt;Findet den Platz;1;Nadia
`

const CANVAS = JSON.stringify({
  nodes: [
    { id: 'g', type: 'group', label: 'খোঁজা', x: 0, y: 0, width: 400, height: 300 },
    { id: 'a', type: 'text', text: 'ট্রেন খোঁজেন', x: 20, y: 40, width: 160, height: 60 },
    { id: 'b', type: 'text', text: 'ভাড়া দেখেন', x: 220, y: 40, width: 160, height: 60 },
  ],
  edges: [{ id: 'e', fromNode: 'a', toNode: 'b' }],
})

function preview(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Before you import' })
}

/** Once a worker begins that reads what comes in: the page itself goes on meanwhile. */
async function readApart(page: Page): Promise<void> {
  await page.waitForEvent('worker', worker => worker.url().includes('/readWorker'))
}

/** A range of a spreadsheet: its head says what the columns hold. */
const RANGE = {
  text: 'Stage\tStep\tPain points\nCheck-in\tShows the passport\tLong queue\nFlight\tEats\t\n',
  stages: { 'Check-in': ['Shows the passport'], Flight: ['Eats'] },
  annotations: 1,
}
/** One that does not. */
const CELLS = {
  text: 'Landing\tLooks out\n\tWakes up\nArrival\tWaits\n',
  stages: { Landing: ['Looks out', 'Wakes up'], Arrival: ['Waits'] },
}
const LINES = { text: 'সকাল\n\tচা বানান\nদুপুর\n\tএকসাথে খান\n', stages: { সকাল: ['চা বানান'], দুপুর: ['একসাথে খান'] } }

flow.describe('on a desk', () => {
  // Who wants to see no motion need not wait for dialogs to come and go: here there are many.
  flow.override({ screen: { reducedMotion: 'reduce' } })

  flow(
    'a table that is dropped on home becomes a map; files of every kind and what is pasted become part of it, each in one step',
    { timeout: 240_000 },
    async ({ page }) => {
      await newMapFromTable(page)
      const before = await exported(page, 'Jatra file')
      const files = await filesToDrop()
      const seen: (readonly string[])[] = []
      const adding = async (add: () => Promise<void>, coming: WhatComesIn) => {
        const there = await onCanvas(page)
        seen.push(there)
        await add()
        for (const title of Object.keys(coming.stages)) await stage(page, title).waitFor()
        // All of it is drawn, too. Personas may be there already.
        const { stages, touchpoints, links, notes } = countsOf(coming)
        const drawn = async () => withoutPersonas(await onCanvas(page)).length
        await expect.poll(drawn).toBe(withoutPersonas(there).length + stages + touchpoints + links + notes)
      }
      for (const file of files) await adding(() => dropped(page, file), file)
      await adding(() => pastedAsTable(page, RANGE), RANGE)
      for (const list of [CELLS, LINES]) await adding(() => pastedAsList(page, list), list)
      await saved(page)
      expect(seenOn(await mapOf(page))).toEqual(seenWith(mapIn(before), [...files, RANGE, CELLS, LINES]))

      for (const names of seen.reverse()) {
        await page.getByRole('button', { name: 'Undo', exact: true }).click()
        await expect.poll(() => onCanvas(page)).toEqual(names)
      }
      await saved(page)
      expect((await exported(page, 'Jatra file')).bytes.toString()).toBe(before.bytes.toString())

      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Versions' }).click()
      await page.getByText('Before an import').first().waitFor()
    },
  )
})

/** The names of all that is on the canvas, in the order of the alphabet. */
async function onCanvas(page: Page): Promise<string[]> {
  const groups = page.getByRole('main').locator('[role="group"]')
  const names = await groups.evaluateAll(all => all.map(group => group.getAttribute('aria-label') ?? ''))
  return names.filter(name => /^(Persona|Stage|Touchpoint|Link|Note): /.test(name)).sort()
}

function withoutPersonas(names: readonly string[]): readonly string[] {
  return names.filter(name => !name.startsWith('Persona: '))
}

/** A table that does not say what one of its columns holds. */
async function newMapFromTable(page: Page): Promise<void> {
  const drops = drop(page, 'Reise nach Hause.csv', 'text/csv', Buffer.from(TABLE))
  await Promise.all([readApart(page), drops])
  const dialog = preview(page)
  await dialog.getByText('Reise nach Hause.csv · Table').waitFor()
  await dialog.getByRole('combobox', { name: 'What “Gesicht” holds' }).selectOption('Emotion')
  const ok = dialog.getByRole('button', { name: 'Import' })
  await expect.poll(() => ok.isEnabled()).toBe(true)
  await expectAccessible(page)
  await ok.click()
  await inEditor(page)
  const map = await mapOf(page)
  expect(outline(map)).toEqual({
    Suche: ['Sucht einen Zug', 'Vergleicht Preise'],
    Fahrt: ['Findet den Platz'],
  })
  expect([...map.ratings.values()].sort()).toEqual([-1, 1, 2])
}

/** Drops a file on the open map, looks at what the preview says of it, and adds it. */
async function dropped(page: Page, file: FileToDrop): Promise<void> {
  const { name, bytes, format, wanted, warnings } = file
  await drop(page, name, '', bytes)
  const dialog = preview(page)
  await dialog.getByText(`${name} · ${format}`).first().waitFor()
  await dialog.getByText(countsInWords(file), { exact: true }).waitFor()
  if (warnings) {
    const list = dialog.getByRole('list', { name: 'What was read otherwise than it stands there' })
    const lines = await list.getByRole('listitem').allTextContents()
    expect(lines).toEqual(warnings.map(line => expect.stringMatching(`^${line}`)))
  }
  if (wanted !== undefined) {
    await dialog.getByRole('button', { name: 'None' }).click()
    await dialog.getByRole('checkbox', { name: `Take “${wanted}”` }).check()
  }
  await dialog.getByRole('radio', { name: 'Part of “Reise nach Hause”' }).check()
  await dialog.getByRole('button', { name: 'Add to this map' }).click()
}

interface Pasted extends WhatComesIn {
  readonly text: string
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(words => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+V')
}

/** What is pasted into a map is meant for it. */
async function pastedAsTable(page: Page, table: Pasted): Promise<void> {
  await paste(page, table.text)
  const dialog = preview(page)
  await dialog.getByText('Pasted text · Table').waitFor()
  await dialog.getByText(countsInWords(table), { exact: true }).waitFor()
  expect(await dialog.getByRole('radio', { name: 'Part of' }).isChecked()).toBe(true)
  await dialog.getByRole('button', { name: 'Add to this map' }).click()
}

async function pastedAsList(page: Page, { text, stages }: Pasted): Promise<void> {
  await paste(page, text)
  const cards = Object.values(stages).flat()
  const dialog = page.getByRole('dialog', { name: /^Paste \d+ lines$/ })
  await dialog.getByRole('radio', { name: 'As stages' }).check()
  await dialog
    .getByRole('status')
    .filter({ hasText: `2 stages, ${cards.length} touchpoints` })
    .waitFor()
  await dialog.getByRole('button', { name: 'OK' }).click()
}

flow.describe('on a phone', () => {
  flow.override({ screen: PHONE })

  flow('a canvas that is pasted at home becomes a map', async ({ page }) => {
    await page.getByRole('heading', { name: 'Your maps' }).waitFor()
    await page.evaluate(words => navigator.clipboard.writeText(words), CANVAS)
    await Promise.all([readApart(page), page.keyboard.press('Control+V')])
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
