import type { Page } from 'playwright-core'
import { startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import type { Machine } from './machine'
import { addressOf, beginStage, lostCards, nextCard, typeCards } from './numberedCards'
import { isOpen, range } from './screen'

/** Several edits before each kill, so that the log is in flight. */
const EDITS_A_TRIAL = 5

/** Kills the browser again and again in the middle of the work, and opens the same profile each time. */
async function killings(machine: Machine, trials: number, afterMs: () => number) {
  let page = await machine.start()
  await startBlank(page)
  const address = addressOf(page)
  const lost = new Set<number>()
  const delays: number[] = []
  for (let trial = 1; trial <= trials; trial++) {
    const last = trial * EDITS_A_TRIAL
    await beginStage(page, `Trial ${trial}`)
    await typeCards(page, last - EDITS_A_TRIAL + 1, last - 1)
    await nextCard(page)
    delays.push(await killAfterEdit(machine, page, `${last}`, afterMs()))
    page = await machine.start(address)
    await isOpen(page)
    for (const number of await lostCards(page, last)) lost.add(number)
  }
  await machine.quit()
  return { edits: trials * EDITS_A_TRIAL, lost: [...lost], delays }
}

/**
 * Types the last card and kills the browser so many milliseconds after the app has dealt with the key that completes it.
 * Gives the milliseconds that it really was: a busy machine is late.
 */
async function killAfterEdit(machine: Machine, page: Page, title: string, ms: number): Promise<number> {
  await page.keyboard.type(title.slice(0, -1))
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tellEdit' })
  const edited = new Promise<number>(resolve => {
    session.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)))
  })
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
  const trials = inForm({ short: 2, long: 40 })
  const { edits, lost, delays } = await killings(machine, trials, () => 50)
  found({ trials, edits, lost: lost.length, seen: `killed ${range(delays)} after the last edit` })
  // The disk of a busy machine may itself be later than that: the short form, which runs anywhere, holds to less.
  expect(inForm({ short: beforeTheLast(lost), long: lost })).toEqual([])
})

fault('kill -9, 0–10 ms after an edit', async ({ machine, found, expect }) => {
  const trials = inForm({ short: 1, long: 40 })
  const { edits, lost, delays } = await killings(machine, trials, () => Math.floor(Math.random() * 10))
  const early = delays.filter(ms => ms <= 10).length
  found({
    trials,
    edits,
    lost: lost.length,
    seen: `killed ${range(delays)} after the last edit, ${early} times within 10; lost: the last one at most`,
  })
  // Each time only what the browser had not even been handed.
  expect(beforeTheLast(lost)).toEqual([])
})

/** Those that were not the last of their trial. */
function beforeTheLast(lost: readonly number[]): number[] {
  return lost.filter(number => number % EDITS_A_TRIAL !== 0)
}
