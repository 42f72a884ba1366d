import preview from '../../src/i18n/en/importing'
import words from '../../src/i18n/en/library'
import type { Touchpoint } from '../../src/model/journey'
import { flow } from './harness'
import { card, choose, drop, exported, goHome, inEditor, mapOf, startFromTemplate } from './verbs'

flow(
  'a damaged file says what could be read and what could not before it becomes a map, and Cancel leaves nothing',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const { bytes } = await exported(page, 'Jatra file')
    await goHome(page)

    const file = JSON.parse(bytes.toString())
    const [first, second] = Object.values<Record<string, unknown>>(file.touchpoints)
    first!.momentOfTruth = 'perhaps'
    second!.place = { nowhere: true }
    file.stages.odd = 'a stage that is none'
    const damaged = Buffer.from(JSON.stringify(file))

    await drop(page, 'damaged.jatra.json', 'application/json', damaged)
    const dialog = page.getByRole('dialog', { name: preview.title })
    const notes = dialog.getByRole('list', { name: preview.notes })
    await notes.getByText(`Touchpoint “${first!.title}”: “Moment of truth” could not be read`).waitFor()
    await notes.getByText(`Touchpoint “${second!.title}”: it does not say where it belongs`).waitFor()
    await notes.getByText('something of “Stage” could not be read at all').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('heading', { name: '1 map' }).waitFor()

    await drop(page, 'damaged.jatra.json', 'application/json', damaged)
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await inEditor(page)
    const map = await mapOf(page)
    expect([...map.touchpoints.values()].map(({ title }) => title)).toContain(second!.title)
    await goHome(page)
    await page.getByRole('heading', { name: '2 maps' }).waitFor()

    await drop(page, 'cut off.jatra.json', 'application/json', damaged.subarray(0, 3000))
    const notice = page.getByRole('alert').filter({ hasText: '“cut off.jatra.json” was not imported' })
    await notice.getByText(words.refused.broken).waitFor()
    await page.getByRole('heading', { name: '2 maps' }).waitFor()
  },
)

flow(
  'a picture that would fill all memory is refused in words, and the map goes on',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const [{ title, momentOfTruth }] = [...(await mapOf(page)).touchpoints.values()] as [Touchpoint]
    await choose(page, title)
    await card(page, title).evaluate((element, base64) => {
      const dataTransfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], 'bomb.png', { type: 'image/png' }))
      for (const event of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }))
      }
    }, bomb().toString('base64'))
    await page.getByText('“bomb.png” was not added: it has more pixels').waitFor()
    await page.keyboard.press('m')
    const after = await mapOf(page)
    expect([...after.touchpoints.values()][0]).toMatchObject({ title, momentOfTruth: !momentOfTruth })
    expect(after.images.size).toBe(0)
  },
)

/** The beginning of a PNG of 60,000 × 60,000 pixels: signature and header. */
function bomb(): Buffer {
  const png = Buffer.alloc(64)
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  png.writeUInt32BE(60_000, 16)
  png.writeUInt32BE(60_000, 20)
  png.set([8, 0, 0, 0, 0], 24)
  return png
}
