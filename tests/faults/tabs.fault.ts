import type { Page } from 'playwright-core'
import { saved, startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import { addressOf, beginStage, lostCards, nextCard, typeCards } from './numberedCards'
import { countRowsFrom, type RawRow } from './rawRows'
import { isOpen } from './screen'

const TYPING = 3

/** So many rows that whoever opens the map compacts the log once it rests there. */
const LONG_LOG = 600

/** Who is said to have written them. */
const ANOTHER_TAB = 'another tab'

fault(
  'three tabs type at once, one reloads, a fourth compacts the log',
  async ({ page, profile, found, expect }) => {
    profile.allowComplaint(/./)
    const each = inForm({ short: 8, long: 200 })
    await startBlank(page)
    const address = addressOf(page)
    await page.evaluate(lengthenLog, { rows: LONG_LOG, from: ANOTHER_TAB })
    const tabs = [page]
    for (let tab = 1; tab < TYPING; tab++) tabs.push(await profile.openPage(address))
    for (const tab of tabs) await isOpen(tab)
    for (const [index, tab] of tabs.entries()) await beginStage(tab, `Tab ${index + 1}`)

    await Promise.all([
      profile.openPage(address),
      ...tabs.map((tab, index) => typeAll(tab, index * each + 1, (index + 1) * each, index === TYPING - 1)),
    ])
    await Promise.all(tabs.map(saved))
    // The log has been compacted.
    await expect.poll(() => countRowsFrom(page, ANOTHER_TAB), { timeout: 30_000 }).toBe(0)

    const edits = TYPING * each
    const lost = new Set<number>()
    for (const tab of tabs) {
      await expect
        .poll(() => lostCards(tab, edits))
        .toEqual([])
        .catch(() => {})
      for (const number of await lostCards(tab, edits)) lost.add(number)
    }
    await page.reload()
    await isOpen(page)
    for (const number of await lostCards(page, edits)) lost.add(number)
    found({
      trials: 1,
      edits,
      lost: lost.size,
      seen: 'counted in each of the tabs and after a reload; lost: in any of them',
    })
    expect([...lost]).toEqual([])
  },
)

/** Types cards, and in the middle reloads right after a key if asked to. */
async function typeAll(tab: Page, first: number, last: number, reload: boolean): Promise<void> {
  const middle = Math.floor((first + last) / 2)
  await typeCards(tab, first, middle)
  if (reload) {
    await saved(tab)
    await tab.reload()
    await isOpen(tab)
    await beginStage(tab, 'After the reload')
  } else await nextCard(tab)
  await typeCards(tab, middle + 1, last)
}

/** Runs in the page: writes the first row of the log again and again, which says nothing new. */
async function lengthenLog({ rows, from }: { rows: number; from: string }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('jatra')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction('log', 'readwrite')
    const log = tx.objectStore('log')
    const reading = log.getAll(undefined, 1)
    reading.onsuccess = () => {
      const { seq: _, ...row } = reading.result[0] as RawRow
      for (let count = 0; count < rows; count++) log.add({ ...row, from })
    }
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error)
  })
  db.close()
}
