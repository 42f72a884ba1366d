import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import words from '../../src/i18n/en/editor'
import { inEditor, saved, startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import { Machine } from './machine'
import { addressOf, beginStage, lostCards, nextCard, typeCards } from './numberedCards'
import { notices, range } from './screen'
import { SmallDisk } from './smallDisk'
import type { Finding } from './table'

/** Rows of so many cards fill the block of a file that has still room when the disk is full. */
const MOST_CARDS = 60

interface Room {
  /** Where the profile lies. */
  readonly folder?: string
  prepare?(page: Page): Promise<void>
  take(page: Page): Promise<void>
  give(page: Page): Promise<void>
  /** Makes ready for the next trial. */
  tidy?(): void
}

/** The disk itself is full: nobody can write anything. */
function onDisk(disk: SmallDisk): Room {
  return {
    folder: disk.folder,
    take: async () => disk.fill(),
    give: async () => disk.free(),
    tidy: () => disk.free(),
  }
}

/** What the browser grants the app's address is used up; the disk has room. */
const IN_QUOTA: Room = {
  async prepare(page) {
    const session = await page.context().newCDPSession(page)
    const { origin } = new URL(inject('appUrl'))
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: GRANTED })
  },
  take: page => page.evaluate(hoard),
  give: page => page.evaluate(() => void indexedDB.deleteDatabase('hoard')),
}

/** Bytes: room for the app's own files and a small map. */
const GRANTED = 16_000_000

/** Chromium itself may not survive a full disk. Such a trial says nothing of the app, and is repeated so often at most. */
const CRASHES = 5

/** Cards are made before the room is gone and after; then there is room, and then the browser is killed. */
async function workWithoutRoom(room: Room): Promise<Finding> {
  const trials = inForm({ short: 1, long: 20 })
  const lost: number[] = []
  const told: number[] = []
  const healed: number[] = []
  let edits = 0
  let fromCopy = 0
  let crashes = 0
  for (let trial = 1; trial <= trials; trial++) {
    const machine = new Machine(room.folder)
    try {
      let page = await machine.start('', async blank => {
        await watchRefusals(blank)
        await room.prepare?.(blank)
      })
      await startBlank(page)
      const address = addressOf(page)
      await beginStage(page, 'Before and after')
      await typeCards(page, 1, 5)
      await room.take(page)
      // Work goes on.
      const last = await typeInRed(page, 6)
      told.push(await page.evaluate(() => window.saidAt! - window.refusedAt!))
      await room.give(page)
      const free = Date.now()
      await saved(page)
      healed.push(Date.now() - free)
      await machine.kill()

      page = await machine.start(address)
      await inEditor(page)
      if ((await notices(page)).includes(words.fromCopy)) fromCopy++
      lost.push(...(await lostCards(page, last)))
      edits += last
    } catch (error) {
      if (!machine.crashed || ++crashes > CRASHES) throw error
      trial--
    } finally {
      await machine.discard()
      room.tidy?.()
    }
  }
  const seen = [
    `red ${range(told)} after the refused write`,
    `saved by itself ${range(healed)} after there was room`,
    `opened from the second copy: ${fromCopy} of ${trials}`,
    ...(crashes > 0 ? [`repeated because the browser itself crashed: ${crashes} times`] : []),
  ]
  return { trials, edits, lost: lost.length, seen: seen.join('; ') }
}

/**
 * Cards are made before the room is gone and after; the browser is killed, if it does not crash, while there is none. It
 * has promised not to clear what it keeps: else a disk without room can have it clear all, and only what the page holds in
 * memory comes back.
 */
async function killWithoutRoom(disk: SmallDisk): Promise<Finding> {
  const trials = inForm({ short: 1, long: 20 })
  const before = 5
  const lost: number[] = []
  let unsaved = 0
  let lostUnsaved = 0
  for (let trial = 1; trial <= trials; trial++) {
    const machine = new Machine(disk.folder)
    try {
      let page = await machine.start('', async blank => {
        await watchRefusals(blank)
        await letPersist(blank)
      })
      await startBlank(page)
      const address = addressOf(page)
      await beginStage(page, 'Before')
      await typeCards(page, 1, before)
      await saved(page)
      await expect.poll(() => page.evaluate(() => navigator.storage.persisted())).toBe(true)
      disk.fill()
      const last = await typeInRed(page, before + 1).catch(error => {
        if (!machine.crashed) throw error
        return before
      })
      await machine.kill()
      disk.free()

      page = await machine.start(address)
      await inEditor(page)
      const missing = await lostCards(page, last)
      lost.push(...missing.filter(number => number <= before))
      unsaved += last - before
      lostUnsaved += missing.filter(number => number > before).length
    } finally {
      await machine.discard()
      disk.free()
    }
  }
  const seen = `besides, of ${unsaved} edits that were shown as not saved ${lostUnsaved} lost`
  return { trials, edits: trials * before, lost: lost.length, seen }
}

/** The browser promises it when it is asked. */
async function letPersist(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Browser.grantPermissions', { permissions: ['durableStorage'] })
}

/** Gives the number of the last card. */
async function typeInRed(page: Page, first: number): Promise<number> {
  const last = await typeUntilRefused(page, first)
  await nextCard(page)
  await typeCards(page, last - 4, last)
  return last
}

/** Types cards until the app says that the disk is full (a file may have room in its last block); leaves five numbers for later. */
async function typeUntilRefused(page: Page, first: number): Promise<number> {
  for (let number = first; number < first + MOST_CARDS; number++) {
    await nextCard(page)
    await typeCards(page, number, number)
    if (await page.evaluate(() => window.refusedAt !== undefined)) {
      // In red; not for long, where Chromium throws the files away and the copy finds room.
      await page.waitForFunction(() => window.saidAt !== undefined)
      return number + 5
    }
  }
  throw new Error('There is no room, and nothing is refused.')
}

declare global {
  interface Window {
    /** When the browser first refused to write, and when the app first said so (ms since 1970). */
    refusedAt?: number
    saidAt?: number
  }
}

/**
 * Has the page note when the browser refuses a write and when the app says so. On a full disk Chromium may also close the
 * database altogether, and then refuse to open it.
 */
async function watchRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused = () => {
      window.refusedAt ??= Date.now()
    }
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args) {
      const tx = transaction.apply(this, args)
      tx.addEventListener('abort', refused)
      return tx
    }
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args)
      request.addEventListener('error', refused)
      return request
    }
    new MutationObserver(() => {
      if (document.body?.textContent.includes('Not saved')) window.saidAt ??= Date.now()
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** Runs in the page: something else under the same address takes all the room that is left. */
async function hoard(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('hoard', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  // What the browser cannot make smaller.
  const noise = crypto.getRandomValues(new Uint8Array(1 << 16))
  for (let size = 1 << 16; size > 64; ) {
    const fitted = await new Promise<boolean>(resolve => {
      const tx = db.transaction('rows', 'readwrite')
      tx.oncomplete = () => resolve(true)
      tx.onabort = () => resolve(false)
      tx.objectStore('rows').add(noise.slice(0, size))
    })
    if (!fitted) size >>= 2
  }
  db.close()
}

fault('disk full, then room again, then kill -9', async ({ found, skip, onTestFinished }) => {
  const disk = SmallDisk.mount()
  if (typeof disk === 'string') return skip(disk)
  onTestFinished(() => disk.unmount())
  const finding = await workWithoutRoom(onDisk(disk))
  found(finding)
  expect(finding.lost).toBe(0)
})

fault(
  'disk full, then kill -9 while it is full, in a browser that has promised to keep the maps',
  async ({ found, skip, onTestFinished }) => {
    const disk = SmallDisk.mount()
    if (typeof disk === 'string') return skip(disk)
    onTestFinished(() => disk.unmount())
    const finding = await killWithoutRoom(disk)
    found(finding)
    expect(finding.lost).toBe(0)
  },
)

fault('quota used up, then room again, then kill -9', async ({ found }) => {
  const finding = await workWithoutRoom(IN_QUOTA)
  found(finding)
  expect(finding.lost).toBe(0)
})
