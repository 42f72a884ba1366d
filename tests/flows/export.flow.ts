import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { readMap } from '../../src/io/readMap'
import { indexAnnotations } from '../../src/model/analysis/annotations'
import { touchpointsByStage } from '../../src/model/analysis/touchpointsInOrder'
import { type Id, pairKey } from '../../src/model/ids'
import type { JourneyMap } from '../../src/model/journey'
import { sortedByOrder } from '../../src/model/order'
import { csvView } from '../io/table/csvView'
import { expectAccessible } from './accessible'
import { type Downloaded, downloaded } from './download'
import { flow } from './harness'
import { slideTexts } from './slideTexts'
import { exported, goHome, importByButton, mapIn, mapOf, saved, stage, startFromTemplate } from './verbs'

/* The map in the programs of others: as a file of each kind, and on the clipboard; and without what is not theirs. */

/** The formats by their buttons, with how their files end. The PDF is in the flow of print: its picture takes the longest. */
const FORMATS = {
  'PNG image': 'png',
  'SVG image': 'svg',
  PowerPoint: 'pptx',
  Excel: 'xlsx',
  CSV: 'csv',
  Mermaid: 'mmd',
  'JSON Canvas': 'canvas',
  Markdown: 'md',
  OpenJourney: 'ojf',
  'Web page': 'html',
  'Jatra file': 'jatra.json',
} as const

type FormatName = keyof typeof FORMATS

function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Export' })
}

function preview(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Before you import' })
}

async function take(page: Page, format: FormatName): Promise<Downloaded> {
  const button = exportDialog(page).getByRole('button', { name: format, exact: true })
  return downloaded(page, () => button.click())
}

async function readAgain({ name, bytes }: Downloaded): Promise<JourneyMap> {
  const read = await readMap(new Uint8Array(bytes), { name })
  if (!read.ok) throw new Error(`${name} cannot be read: ${read.detail}`)
  return read.map
}

// Who wants to see no motion need not wait for dialogs to come and go.
flow.describe('what leaves', () => {
  flow.override({ screen: { reducedMotion: 'reduce' } })

  flow(
    'a map leaves in each format, and is the same map again from each that is read; what is not for others stays here',
    { timeout: 120_000 },
    async ({ page }) => {
      await startFromTemplate(page, 'Weeknight groceries')
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await exportDialog(page).getByText('1×', { exact: true }).click()
      const files = new Map<string, Downloaded>()
      for (const [format, extension] of Object.entries(FORMATS) as [FormatName, string][]) {
        const file = await take(page, format)
        expect(file.name).toBe(`Weeknight groceries.${extension}`)
        files.set(format, file)
      }
      const { 'Jatra file': original, PowerPoint: slides, CSV: table, ...whole } = Object.fromEntries(files)
      const map = mapIn(original!)
      for (const file of Object.values(whole))
        expect([file.name, await readAgain(file)]).toEqual([file.name, map])
      expect(csvView(await readAgain(table!))).toEqual(csvView(map))
      expectOnSlides(map, slides!)

      await expectClientCopy(page)

      await exportDialog(page).getByRole('button', { name: 'Close' }).click()
      await goHome(page)
      const readable = [...files.values()].filter(file => file !== slides)
      await importByButton(
        page,
        readable.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })),
      )
      await preview(page).getByRole('button', { name: 'Import 10 maps' }).click()
      // An import never replaces a map.
      await page.getByRole('heading', { name: '11 maps' }).waitFor()
    },
  )

  flow(
    'what is selected goes to the clipboard as a picture, a table, Mermaid and Markdown, and what is text is pasted back',
    { timeout: 120_000 },
    async ({ page }) => {
      await startFromTemplate(page, 'Weeknight groceries')
      const before = await exported(page, 'Jatra file')
      const [order = ''] = [...mapIn(before).stages].find(([, { title }]) => title === 'Order') ?? []
      // The head of a stage is at its top.
      await stage(page, 'Order').click({ position: { x: 60, y: 16 } })
      expect((await copied(page, 'Copy as picture', 'a picture')).types).toContain('image/png')
      const copies = [
        { ...(await copied(page, 'Copy as table', 'a table')), format: 'Table', isWhole: true },
        { ...(await copied(page, 'Copy as Mermaid', 'Mermaid')), format: 'Mermaid diagram', isWhole: false },
        {
          ...(await copied(page, 'Copy as a Mermaid block', 'a Mermaid block for Markdown')),
          format: 'Mermaid diagram',
          isWhole: false,
        },
        {
          ...(await copied(page, 'Copy as Markdown', 'Markdown')),
          format: 'Markdown outline',
          isWhole: true,
        },
      ]
      expect(copies[0]?.texts['text/html']).toContain('Searches for tonight’s dinner</td>')

      for (const [index, { texts, format }] of copies.entries()) {
        await page.evaluate(async texts => {
          const parts = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })])
          await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))])
        }, texts)
        await page.keyboard.press('Control+V')
        await preview(page).getByText(`Pasted text · ${format}`).waitFor()
        await preview(page)
          .getByText(/^1 stage · 4 touchpoints · /)
          .waitFor()
        await preview(page).getByRole('button', { name: 'Add to this map' }).click()
        await expect.poll(() => stage(page, 'Order').count()).toBe(index + 2)
      }
      await saved(page)
      const after = await mapOf(page)
      const pasted = sortedByOrder(after.stages).slice(-copies.length)
      const original = saidIn(mapIn(before), order)
      for (const [index, { format, isWhole }] of copies.entries()) {
        const found = saidIn(after, pasted[index]![0])
        if (isWhole) expect([format, found]).toEqual([format, original])
        else expect(found.map(({ title }) => title)).toEqual(original.map(({ title }) => title))
      }

      for (let left = copies.length; left > 0; left--) {
        await page.getByRole('button', { name: 'Undo', exact: true }).click()
        await expect.poll(() => stage(page, 'Order').count()).toBe(left)
      }
      await saved(page)
      expect((await exported(page, 'Jatra file')).bytes.toString()).toBe(before.bytes.toString())
    },
  )
})

/** Copies what is selected, by the palette. Gives what the clipboard holds then. */
async function copied(page: Page, command: string, told: string) {
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill(command)
  await page.keyboard.press('Enter')
  await page.getByText(`The selection is on the clipboard as ${told}.`).waitFor()
  const found = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const types = item!.types.filter(type => type.startsWith('text/'))
    const texts = await Promise.all(types.map(async type => [type, await (await item!.getType(type)).text()]))
    return { types: item!.types, texts: Object.fromEntries(texts) as Record<string, string> }
  })
  await page.getByRole('button', { name: 'Close' }).click()
  return found
}

/** What a table and an outline keep of each touchpoint of a stage. */
function saidIn(map: JourneyMap, stage: Id) {
  const notes = indexAnnotations(map)
  return (touchpointsByStage(map).get(stage) ?? []).map(
    ([id, { title, description, thought, channel, place }]) => ({
      title,
      description,
      thought,
      channel,
      lane: place[1],
      feelings: [...map.personas].flatMap(([persona, { name }]) => {
        const pair = pairKey(id, persona)
        return map.ratings.has(pair)
          ? [`${name}: ${map.ratings.get(pair)}, ${map.expectations.get(pair)}`]
          : []
      }),
      notes: (notes.get(id) ?? []).map(([, { kind, text }]) => `${kind}: ${text}`),
    }),
  )
}

/** Each card is on a slide, and what is said of it in the notes, where there is room for all of it. */
function expectOnSlides(map: JourneyMap, { bytes }: Downloaded): void {
  const shown = slideTexts(bytes, 'slides')
  const noted = slideTexts(bytes, 'notesSlides').join('\n')
  const cards = [...map.touchpoints.values()]
  expect(cards.filter(({ title }) => !shown.includes(title))).toEqual([])
  const said = [
    ...cards.flatMap(card => [card.title, card.description]),
    ...[...map.annotations.values()].map(({ text }) => text),
  ]
  expect(said.filter(words => !noted.includes(words))).toEqual([])
}

/** A copy for a client has nothing of what is left out of it, and says in its name that it is one. */
async function expectClientCopy(page: Page): Promise<void> {
  const dialog = exportDialog(page)
  await dialog.getByRole('button', { name: 'Leave out' }).click()
  for (const rule of ['Names of personas', 'Quotes', 'Notes', 'Internal lanes', 'Owners']) {
    await dialog.getByRole('switch', { name: rule, exact: true }).press('Space')
  }
  await dialog.getByText('A client copy, without').waitFor()
  await expectAccessible(page)
  const file = await take(page, 'Jatra file')
  const canvas = await take(page, 'JSON Canvas')
  expect([file.name, canvas.name]).toEqual([
    'Weeknight groceries (client copy).jatra.json',
    'Weeknight groceries (client copy).canvas',
  ])
  expect([...mapIn(file).personas.values()].map(({ name }) => name)).toEqual(['Persona 1', 'Persona 2'])
  for (const { bytes } of [file, canvas]) {
    const text = bytes.toString()
    expect(['Nadia', 'Arif', 'Weeknights are for the kids'].filter(word => text.includes(word))).toEqual([])
  }
}
