import words from '../../src/i18n/en/editor'
import { inEditor, saved, startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import { beginStage, lostCards, typeCards } from './numberedCards'
import { beside, type RawMap, type RawRow, readRaw, writeRaw } from './rawRows'
import { copied, notices } from './screen'

const CARDS = 8

/** What the notes at opening have in common, whatever they count. */
const NOTES = [words.fromCopy, 'was set aside', 'The browser has lost']

type Harm = (rows: readonly RawRow[], harmed: RawRow) => readonly RawRow[]

const HARMS: Readonly<Record<'damaged' | 'missing', Harm>> = {
  damaged: (rows, harmed) => rows.map(row => (row === harmed ? { ...row, update: spoilt(row.update) } : row)),
  missing: (rows, harmed) => rows.filter(row => row !== harmed),
}

function spoilt(bytes: readonly number[]): number[] {
  const at = Math.floor(Math.random() * bytes.length)
  return bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte))
}

fault.for(['with the second copy', 'without any copy'])(
  'a row of the log damaged or missing, %s',
  async (kept, { page, profile, found, expect }) => {
    const withCopy = kept === 'with the second copy'
    profile.allowComplaint(/./)
    await startBlank(page)
    const home = page.url()
    await beginStage(page, 'Kept')
    await typeCards(page, 1, CARDS)
    await saved(page)
    await copied(page)
    await beside(page)
    const whole = await readRaw(page)

    let trials = 0
    let worst = 0
    let lost = 0
    let noted = 0
    for (let round = 1; round <= inForm({ short: 1, long: 10 }); round++) {
      for (const harm of inForm({
        short: [withCopy ? HARMS.damaged : HARMS.missing],
        long: Object.values(HARMS),
      })) {
        trials++
        // Neither the map itself nor its lanes and its stage: what hangs on those would be lost with them, rightly.
        const candidates = whole.rows.slice(whole.rows.length >> 1)
        const harmed = candidates[Math.floor(Math.random() * candidates.length)]!
        const left: RawMap = { rows: harm(whole.rows, harmed), copy: withCopy ? whole.copy : undefined }
        await writeRaw(page, left)
        await page.goto(home)
        await inEditor(page)
        const said = await notices(page)
        if (NOTES.some(note => said.includes(note))) noted++
        const lostNow = await lostCards(page, CARDS)
        lost += lostNow.length
        worst = Math.max(worst, lostNow.length)
        await beside(page)
      }
    }
    found({
      trials,
      edits: trials * CARDS,
      lost,
      seen: `one row each; the editor opened always, with a note ${noted} times${withCopy ? '' : `; at most ${worst} card lost, that of the row`}`,
    })
    expect(worst).toBeLessThanOrEqual(withCopy ? 0 : 1)
  },
)
