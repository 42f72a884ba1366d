import words from '../../src/i18n/en/library'
import { flow } from './harness'
import { exported, goHome, importByButton, mapOf, openFromHome, startFromTemplate } from './verbs'

flow(
  'broken, foreign and newer files are refused by a sentence, and nothing that is there is touched',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const { bytes } = await exported(page, 'Jatra file')
    const png = await exported(page, 'PNG image')
    const before = await mapOf(page)
    await goHome(page)

    const text = bytes.toString()
    const newer = text.replace(/"schema": \d+/, '"schema": 999')
    const cases = [
      ['cut off.jatra.json', 'application/json', text.slice(0, text.length / 2), 'broken'],
      ['newer.jatra.json', 'application/json', newer, 'newer-than-us'],
      ['shopping.json', 'application/json', '{"eggs": 6}', 'not-ours'],
      ['letter.txt', 'text/plain', 'Dear customer', 'not-ours'],
      ['cut off.png', 'image/png', png.bytes.subarray(0, 2000), 'no-map-inside'],
      ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'no-map-inside'],
    ] as const

    for (const [name, mimeType, content, reason] of cases) {
      await importByButton(page, [{ name, mimeType, buffer: Buffer.from(content) }])
      const notice = page.getByRole('alert').filter({ hasText: `“${name}” was not imported` })
      await notice.getByText(words.refused[reason]).waitFor()
      await notice.getByText(words.untouched).waitFor()
      await notice.getByRole('button', { name: 'Close' }).click()
      await notice.waitFor({ state: 'hidden' })
    }

    await page.getByRole('heading', { name: '1 map' }).waitFor()
    await openFromHome(page, 'Weeknight groceries')
    expect(await mapOf(page)).toEqual(before)
  },
)
