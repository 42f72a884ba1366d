import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { pptx } from '../../src/io/pptx/pptx'
import { xlsx } from '../../src/io/table/xlsx'
import { writeOptions } from '../helpers/writeOptions'
import { bytesIn } from './helpers'
import { officeMap } from './officeMap'

/*
 * A program that is not ours opens what we write, and prints it: the texts of the map have to be on its pages. It is not on
 * every machine; the structure that it and stricter ones ask for is tested everywhere (`office.test.ts`).
 */

const isThere = spawnSync('soffice', ['--version'], { timeout: 20_000 }).status === 0
const folder = mkdtempSync(join(tmpdir(), 'jatra-office-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('LibreOffice', () => {
  it('prints the texts of the map from slides and from a workbook', { timeout: 90_000 }, async context => {
    if (!isThere) context.skip('LibreOffice (soffice) is not installed on this machine')
    const map = officeMap()
    const files = Object.entries({ 'slides.pptx': pptx, 'sheets.xlsx': xlsx })
    for (const [name, format] of files) {
      writeFileSync(join(folder, name), await bytesIn(await format.write!(map, writeOptions)))
    }
    // A profile of its own: that of the user may be in use, and is not ours to change.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await promisify(execFile)(
      'soffice',
      [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files.map(([name]) => join(folder, name)),
      ],
      { timeout: 80_000 },
    )
    const slides = await textIn(join(folder, 'slides.pdf'))
    const sheets = await textIn(join(folder, 'sheets.pdf'))

    for (const text of [
      'Dinner & <more>',
      'Searches the catalogue',
      '=1+1',
      'Waits at the window',
      'Show the van',
    ]) {
      expect(slides.text).toContain(text)
      expect(sheets.text).toContain(text)
    }
    // A title, personas, an overview, three stages, insights.
    expect(slides.pages).toBe(7)
    expect(slides.text).toContain('forgot the eggs')
    expect(sheets.text).toContain('touchpoint_order')
    expect(sheets.text).not.toMatch(/Err:|#NAME|#VALUE/)
  })
})

async function textIn(file: string) {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  const { text } = await extractText(document, { mergePages: true })
  return { pages: document.numPages, text: text.replace(/\s+/g, ' ') }
}
