import * as Y from 'yjs'
import { checksum } from '../../src/model/checksum'
import { createMapStore } from '../../src/store/createMapStore'
import { saved, startBlank } from '../flows/verbs'
import { fault } from './fault'
import { beginStage, lostIn, typeCards } from './numberedCards'
import { beside, readRaw, writeRaw } from './rawRows'

const EDITS = 10
const TAKEN_OVER = 'A newer version of Jatra has taken over'

fault(
  'a newer release takes the database while an older tab types',
  async ({ page, profile, found, expect }) => {
    profile.allowComplaint(/./)
    await startBlank(page)
    const newer = await profile.openPage('favicon.svg')
    await beginStage(page, 'Older')
    await typeCards(page, 1, EDITS)
    const { waited, rows } = await newer.evaluate(takeOver)
    const banner = page.getByRole('status').filter({ hasText: TAKEN_OVER })
    await banner.getByRole('button', { name: 'Reload' }).waitFor()

    const updates = rows.map(update => new Uint8Array(update))
    const lost = lostIn(createMapStore({ id: 'a', newId: () => 'x', updates }).map, EDITS)
    await page.keyboard.type('x')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+T')
    await page.keyboard.type('written too late')
    const after = await newer.evaluate(() => window.rowsNow!())
    found({
      trials: 1,
      edits: EDITS,
      lost: lost.length,
      seen: `the newer one waited ${waited} ms; the older one says so, offers to reload, and wrote ${after - rows.length} rows from then on`,
    })
    expect(lost).toEqual([])
    expect(after).toBe(rows.length)
    expect(waited).toBeLessThan(5_000)
  },
)

declare global {
  interface Window {
    /** How many rows the log has now, as the newer release sees it. */
    rowsNow?: () => Promise<number>
  }
}

/** Runs in a page beside the app: opens the database at a higher version, as a newer release does. */
async function takeOver(): Promise<{ waited: number; rows: number[][] }> {
  const began = performance.now()
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('jatra', 990)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const waited = Math.round(performance.now() - began)
  const read = () =>
    new Promise<{ update: Uint8Array }[]>(resolve => {
      const reading = db.transaction('log').objectStore('log').getAll()
      reading.onsuccess = () => resolve(reading.result)
    })
  window.rowsNow = async () => (await read()).length
  return { waited, rows: (await read()).map(({ update }) => [...update]) }
}

fault(
  'a map that a newer release wrote is opened by an older one',
  async ({ page, profile, found, expect }) => {
    profile.allowComplaint(/./)
    await startBlank(page)
    const address = page.url()
    await beginStage(page, 'Older')
    await typeCards(page, 1, EDITS)
    await page.keyboard.press('Escape')
    await saved(page)
    await beside(page)
    const { rows } = await readRaw(page)
    const doc = new Y.Doc()
    // A release writes after what it has read: else chance would say whose word counts.
    for (const row of rows) Y.applyUpdate(doc, new Uint8Array(row.update))
    doc.getMap('meta').set('schema', 999)
    const update = Y.encodeStateAsUpdate(doc)
    const last = rows.at(-1)!
    const newer = { ...last, seq: last.seq + 1, from: 'newer', update: [...update], sum: checksum(update) }
    await writeRaw(page, { rows: [...rows, newer], copy: undefined })

    await page.goto(address)
    await page.getByRole('status').filter({ hasText: TAKEN_OVER }).waitFor()
    await page.keyboard.press('Shift+S')
    await page.keyboard.type('written by an older release')
    await page.keyboard.press('Escape')
    await beside(page)
    const after = await readRaw(page)
    const updates = after.rows.map(row => new Uint8Array(row.update))
    const { map } = createMapStore({ id: 'a', newId: () => 'x', updates })
    const lost = lostIn(map, EDITS)
    found({
      trials: 1,
      edits: EDITS,
      lost: lost.length,
      seen: 'shown read-only, with a word and a way to reload; nothing of the older one is in it',
    })
    expect(lost).toEqual([])
    expect([...map.stages.values()].map(({ title }) => title)).toEqual(['Older'])
  },
)
