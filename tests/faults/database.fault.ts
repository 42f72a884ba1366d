import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import words from '../../src/i18n/en/editor'
import { inEditor, saved, startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import type { Machine } from './machine'
import { addressOf, beginStage, lostCards, nextCard, typeCards } from './numberedCards'
import { copied, notices } from './screen'

const HALF = 5
const EDITS = 2 * HALF

/** Where Chromium keeps the database and the second copy, in a profile. */
const DATABASE = 'Default/IndexedDB'
const COPY = 'Default/File System'

/** A map with all its cards, saved and copied, and the browser killed. */
async function keptMap(machine: Machine): Promise<string> {
  const page = await machine.start()
  await startBlank(page)
  await beginStage(page, 'Kept')
  await typeCards(page, 1, EDITS)
  await saved(page)
  await copied(page)
  await machine.kill()
  return addressOf(page)
}

async function lostAtOpening(machine: Machine, address: string): Promise<{ lost: number; said: string }> {
  const page = await machine.start(address)
  await inEditor(page)
  const said = await notices(page)
  const lost = await lostCards(page, EDITS)
  await machine.kill()
  return { lost: lost.length, said }
}

fault('database deleted while the browser is closed', async ({ machine, found, expect }) => {
  const trials = inForm({ short: 1, long: 5 })
  const address = await keptMap(machine)
  let lost = 0
  let noted = 0
  for (let trial = 1; trial <= trials; trial++) {
    rmSync(join(machine.profile, DATABASE), { recursive: true })
    const opened = await lostAtOpening(machine, address)
    lost += opened.lost
    if (opened.said.includes(words.fromCopy)) noted++
  }
  found({
    trials,
    edits: trials * EDITS,
    lost,
    seen: `a note that the second copy was needed: ${noted} of ${trials}`,
  })
  expect({ lost, noted }).toEqual({ lost: 0, noted: trials })
})

fault('database deleted under the app, then kill -9', async ({ machine, found, expect }) => {
  const trials = inForm({ short: 1, long: 5 })
  let lost = 0
  for (let trial = 1; trial <= trials; trial++) {
    let page = await machine.start()
    await startBlank(page)
    const address = addressOf(page)
    await beginStage(page, 'Before and after')
    await typeCards(page, 1, HALF)
    await saved(page)
    await copied(page)
    await deleteDatabases(page)
    await nextCard(page)
    await typeCards(page, HALF + 1, EDITS)
    await saved(page)
    await machine.kill()

    page = await machine.start(address)
    await inEditor(page)
    lost += (await lostCards(page, EDITS)).length
    await machine.kill()
  }
  found({
    trials,
    edits: trials * EDITS,
    lost,
    seen: 'deleted in the middle of the work, between saved and the next edit',
  })
  expect(lost).toBe(0)
})

async function deleteDatabases(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(inject('appUrl'))
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
}

fault('bytes of the database or of the copy changed on the disk', async ({ machine, found, expect }) => {
  const trials = inForm({ short: 1, long: 30 })
  const address = await keptMap(machine)
  const kept = join(tmpdir(), `jatra-kept-${process.pid}`)
  cpSync(machine.profile, kept, { recursive: true })
  let lost = 0
  let noted = 0
  try {
    for (let trial = 1; trial <= trials; trial++) {
      for (const folder of [DATABASE, COPY]) {
        rmSync(join(machine.profile, folder), { recursive: true, force: true })
        cpSync(join(kept, folder), join(machine.profile, folder), { recursive: true })
      }
      spoil(join(machine.profile, trial % 3 === 0 ? COPY : DATABASE))
      const opened = await lostAtOpening(machine, address)
      lost += opened.lost
      if (opened.said.includes(words.fromCopy)) noted++
    }
  } finally {
    rmSync(kept, { recursive: true, force: true })
  }
  found({
    trials,
    edits: trials * EDITS,
    lost,
    seen: `1–64 bytes changed at random, or a file cut short; opened from the second copy: ${noted} of ${trials}`,
  })
  expect(lost).toBe(0)
})

/** Changes some bytes of a file in this folder, or cuts it short, as a failing disk does. */
function spoil(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file))
    .filter(file => statSync(file).isFile() && statSync(file).size > 0)
  const file = files[Math.floor(Math.random() * files.length)]!
  const bytes = readFileSync(file)
  const within = () => Math.floor(Math.random() * bytes.length)
  const cut = Math.random() < 0.2 ? within() : bytes.length
  const changes = 1 + Math.floor(Math.random() * 64)
  for (let change = 0; change < changes; change++) bytes[within()]! ^= 1 + Math.floor(Math.random() * 255)
  writeFileSync(file, bytes.subarray(0, cut))
}
