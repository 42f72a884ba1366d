import type { Page } from 'playwright-core'
import { startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import type { Machine } from './machine'
import { addressOf, beginStage, lostCards, nextCard, typeCards } from './numberedCards'
import { isOpen, listenFor, range } from './screen'

/** Several edits before each kill, so that the log is in flight. */
const EDITS_A_TRIAL = 5

/** From this age on, in ms, an edit is promised to be there after a kill. */
const SAFE_AFTER = 50

/** Kills the browser again and again in the middle of the work, and opens the same profile each time. */
async function killings(machine: Machine, trials: number, afterMs: () => number) {
  let page = await machine.start()
  await startBlank(page)
  const address = addressOf(page)
  /** Age at the kill of those that were lost, by their number. */
  const lost = new Map<number, number>()
  const delays: number[] = []
  for (let trial = 1; trial <= trials; trial++) {
    const last = trial * EDITS_A_TRIAL
    await beginStage(page, `Trial ${trial}`)
    const typedAt = new Map<number, number>()
    await typeCards(page, last - EDITS_A_TRIAL + 1, last - 1, number => typedAt.set(number, Date.now()))
    await nextCard(page)
    const delay = await killAfterEdit(machine, page, `${last}`, afterMs())
    const killedAt = Date.now()
    delays.push(delay)
    page = await machine.start(address)
    await isOpen(page)
    for (const number of await lostCards(page, last)) {
      if (lost.has(number)) continue
      const at = typedAt.get(number)
      lost.set(number, at === undefined ? delay : killedAt - at)
    }
  }
  await machine.quit()
  return { edits: trials * EDITS_A_TRIAL, lost, delays }
}

/**
 * Types the last card and kills the browser so many milliseconds after the app has dealt with the key that completes it.
 * Gives the milliseconds that it really was: a busy machine is late.
 */
async function killAfterEdit(machine: Machine, page: Page, title: string, ms: number): Promise<number> {
  await page.keyboard.type(title.slice(0, -1))
  const { told: edited } = await listenFor(page, 'tellEdit')
  await page.evaluate(() => {
    // At the window, so that all handlers of the app have run: the edit is made, and on its way to the disk.
    window.addEventListener('input', () => {
      ;(window as unknown as { tellEdit(at: string): void }).tellEdit(`${Date.now()}`)
    })
  })
  const pressing = page.keyboard.press(title.slice(-1)).catch(() => {})
  const at = await edited
  const wait = at + ms - Date.now()
  if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
  while (Date.now() < at + ms);
  const late = Date.now() - at
  await machine.kill()
  await pressing
  return late
}

fault('kill -9, 50 ms after an edit', async ({ machine, found, expect }) => {
  const trials = inForm({ short: 1, long: 40 })
  const { edits, lost, delays } = await killings(machine, trials, () => SAFE_AFTER)
  found({ trials, edits, lost: lost.size, seen: `killed ${range(delays)} after the last edit` })
  // The disk of a busy machine may itself be later than that: the short form, which runs anywhere, holds to less.
  expect(inForm({ short: beforeTheLast(lost), long: [...lost.keys()] })).toEqual([])
})

fault('kill -9, 0–10 ms after an edit', async ({ machine, found, expect }) => {
  const trials = inForm({ short: 1, long: 40 })
  const { edits, lost, delays } = await killings(machine, trials, () => Math.floor(Math.random() * 10))
  const early = delays.filter(ms => ms <= 10).length
  const ages = [...lost.values()]
  found({
    trials,
    edits,
    lost: lost.size,
    seen: `killed ${range(delays)} after the last edit, ${early} times within 10; ${ages.length > 0 ? `what was lost was ${range(ages)} old` : 'nothing was lost'}`,
  })
  // A card takes a machine less time to type than it takes the disk to write it: what counts is how old each one is. The
  // disk of a busy machine may be later still: the short form holds to the first of a trial, which has had the longest.
  const old = [...lost].filter(([, age]) => age >= SAFE_AFTER).map(([number]) => number)
  expect(inForm({ short: old.filter(isFirst), long: old })).toEqual([])
})

/** Those that were not the last of their trial. */
function beforeTheLast(lost: ReadonlyMap<number, number>): number[] {
  return [...lost.keys()].filter(number => number % EDITS_A_TRIAL !== 0)
}

function isFirst(number: number): boolean {
  return number % EDITS_A_TRIAL === 1
}
