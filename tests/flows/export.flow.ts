import type { Page } from 'playwright-core'
import { readMap } from '../../src/io/readMap'
import type { JourneyMap } from '../../src/model/journey'
import { expectAccessible } from './accessible'
import { type Downloaded, downloaded } from './download'
import { flow } from './harness'
import { choose, exported, importByButton, mapIn, outline, startFromTemplate } from './verbs'

/* The map in the programs of others: in each of the formats that are text, and on the clipboard; and without what is not theirs. */

/** Formats that are read or worked with elsewhere, by their buttons. The last one says less of a map than it holds. */
const READABLE = {
  Mermaid: 'mmd',
  'JSON Canvas': 'canvas',
  Markdown: 'md',
  OpenJourney: 'ojf',
  'Web page': 'html',
  Excel: 'xlsx',
  CSV: 'csv',
} as const

function exportDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Export' })
}

async function readAgain({ name, bytes }: Downloaded): Promise<JourneyMap> {
  const read = await readMap(new Uint8Array(bytes), { name })
  if (!read.ok) throw new Error(`${name} cannot be read: ${read.detail}`)
  return read.map
}

flow(
  'a map leaves as each kind of text and as a workbook, and each is a map again elsewhere',
  async ({ page, openProfile, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const original = mapIn(await exported(page, 'Jatra file'))
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const files: Downloaded[] = []
    for (const [button, extension] of Object.entries(READABLE)) {
      const press = () => exportDialog(page).getByRole('button', { name: button, exact: true }).click()
      const file = await downloaded(page, press)
      expect(file.name).toBe(`Weeknight groceries.${extension}`)
      files.push(file)
      const again = await readAgain(file)
      expect([file.name, outline(again)]).toEqual([file.name, outline(original)])
    }

    const there = await (await openProfile()).openPage()
    const chosen = files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes }))
    await importByButton(there, chosen)
    const preview = there.getByRole('dialog', { name: 'Before you import' })
    await preview.getByRole('button', { name: 'Import 7 maps' }).click()
    await there.getByRole('heading', { name: '7 maps' }).waitFor()
  },
)

flow(
  'a copy for a client has nothing of what is left out of it, and says in its name that it is one',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = exportDialog(page)
    await dialog.getByRole('button', { name: 'Leave out' }).click()
    for (const rule of ['Names of personas', 'Quotes', 'Notes', 'Internal lanes', 'Owners']) {
      await dialog.getByRole('switch', { name: rule, exact: true }).press('Space')
    }
    await dialog.getByText('A client copy, without').waitFor()
    await expectAccessible(page)
    const take = (button: string) =>
      downloaded(page, () => dialog.getByRole('button', { name: button, exact: true }).click())
    const file = await take('Jatra file')
    const canvas = await take('JSON Canvas')
    expect([file.name, canvas.name]).toEqual([
      'Weeknight groceries (client copy).jatra.json',
      'Weeknight groceries (client copy).canvas',
    ])
    expect([...mapIn(file).personas.values()].map(({ name }) => name)).toEqual(['Persona 1', 'Persona 2'])
    for (const { bytes } of [file, canvas]) {
      const text = bytes.toString()
      expect(['Nadia', 'Arif', 'Weeknights are for the kids'].filter(word => text.includes(word))).toEqual([])
    }
  },
)

flow(
  'what is selected goes to the clipboard, as a picture, as a table and as Mermaid',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await choose(page, 'Searches for tonight’s dinner')
    const copy = async (name: string, told: string) => {
      await page.keyboard.press('Control+K')
      const palette = page.getByRole('dialog', { name: 'Commands' })
      await palette.getByRole('combobox').fill(name)
      await page.keyboard.press('Enter')
      await page.getByText(`The selection is on the clipboard as ${told}.`).waitFor()
      const read = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const texts = item!.types.filter(type => type.startsWith('text/'))
        const found = await Promise.all(
          texts.map(async type => [type, await (await item!.getType(type)).text()]),
        )
        return { types: item!.types, texts: Object.fromEntries(found) as Record<string, string> }
      })
      await page.getByRole('button', { name: 'Close' }).click()
      return read
    }
    expect((await copy('Copy as picture', 'a picture')).types).toContain('image/png')
    const table = await copy('Copy as table', 'a table')
    expect(table.texts['text/plain']).toMatch(/\t.*Searches for tonight’s dinner/)
    expect(table.texts['text/html']).toContain('Searches for tonight’s dinner</td>')
    const { texts } = await copy('Copy as Mermaid', 'Mermaid')
    expect(texts['text/plain']).toMatch(/^journey\n/)
    expect(texts['text/plain']).not.toContain('Repeats last week’s basket')
  },
)
