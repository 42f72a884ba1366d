import words from '../../src/i18n/en/library'
import refused from '../../src/i18n/en/reading/refused'
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
      ['cut off.jatra.json', 'application/json', text.slice(0, text.length / 2), words.refused.broken],
      ['newer.jatra.json', 'application/json', newer, words.refused['newer-than-us']],
      ['shopping.json', 'application/json', '{"eggs": 6}', refused.kind.json],
      ['letter.txt', 'text/plain', 'Dear customer', words.refused['not-ours']],
      ['cut off.png', 'image/png', png.bytes.subarray(0, 2000), refused.kind.picture],
      ['Workshop.docx', '', 'PK\u0003\u0004....word/document.xml', refused.kind.word],
    ] as const

    for (const [name, mimeType, content, sentence] of cases) {
      await importByButton(page, [{ name, mimeType, buffer: Buffer.from(content) }])
      const notice = page.getByRole('alert').filter({ hasText: `“${name}” was not imported` })
      await notice.getByText(sentence).waitFor()
      await notice.getByText(words.untouched).waitFor()
      await notice.getByRole('button', { name: 'Close' }).click()
      await notice.waitFor({ state: 'hidden' })
    }

    await page.getByRole('heading', { name: '1 map' }).waitFor()
    await openFromHome(page, 'Weeknight groceries')
    expect(await mapOf(page)).toEqual(before)
  },
)
