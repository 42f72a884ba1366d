import type { Page } from 'playwright-core'
import * as Y from 'yjs'
import words from '../../src/i18n/en/editor'
import { hasGaps } from '../../src/store/fillGaps'
import { inEditor, saved, startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import { beginStage, lostCards, typeCards } from './numberedCards'
import { beside, type RawMap, type RawRow, readRaw, writeRaw } from './rawRows'
import { copied } from './screen'

const CARDS = 8

/** What the notes at opening have in common, whatever they count. */
const NOTES = new RegExp([words.fromCopy, 'was set aside', 'The browser has lost'].join('|'))

type Harm = (rows: readonly RawRow[], harmed: RawRow) => readonly RawRow[]

const HARMS: Readonly<Record<'damaged' | 'missing', Harm>> = {
  damaged: (rows, harmed) => rows.map(row => (row === harmed ? { ...row, update: spoilt(row.update) } : row)),
  missing: (rows, harmed) => rows.filter(row => row !== harmed),
}

function spoilt(bytes: readonly number[]): number[] {
  const at = Math.floor(Math.random() * bytes.length)
  return bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte))
}

/** Whether whoever opens what is left must be told: a row cannot be read, or what is missing shows by what came after it. */
function isDue(harm: Harm, { rows, copy }: RawMap): boolean {
  if (harm === HARMS.damaged) return true
  if (copy) return false
  const doc = new Y.Doc()
  for (const { update } of rows) Y.applyUpdate(doc, new Uint8Array(update))
  return hasGaps(doc)
}

/** Whether a note is on the screen. One that is due may be a moment behind the map. */
async function hasNote(page: Page, due: boolean): Promise<boolean> {
  const note = page.getByRole('alert').filter({ hasText: NOTES })
  if (due) await note.waitFor().catch(() => {})
  return (await note.count()) > 0
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
    let unsaid = 0
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
        const due = isDue(harm, left)
        const isNoted = await hasNote(page, due)
        if (isNoted) noted++
        else if (due) unsaid++
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
    expect(unsaid).toBe(0)
  },
)
