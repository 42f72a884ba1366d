import type { Page } from 'playwright-core'
import words from '../../src/i18n/en/editor'
import { inEditor, saved, startBlank } from '../flows/verbs'
import { fault, inForm } from './fault'
import { Machine } from './machine'
import { addressOf, beginStage, lostCards, nextCard, typeCards } from './numberedCards'
import { notices, range, saysFull } from './screen'
import { SmallDisk } from './smallDisk'
import type { Finding } from './table'

interface Room {
  take(page: Page, disk: SmallDisk): Promise<void> | void
  give(page: Page, disk: SmallDisk): Promise<void> | void
}

/** Rows of so many cards fill the block of a file that has still room when the disk is full. */
const MOST_CARDS = 60

/** The disk itself is full: nobody can write anything. */
const ON_THE_DISK: Room = {
  take: (_, disk) => disk.fill(),
  give: (_, disk) => disk.free(),
}

/** What the browser grants an address (more than half of the disk) is used up; the disk has room. */
const IN_THE_QUOTA: Room = {
  take: page => page.evaluate(hoard),
  give: page => page.evaluate(() => void indexedDB.deleteDatabase('hoard')),
}

/** Cards are made before the room is gone and after; then there is room, and then the browser is killed. */
async function workWithoutRoom(room: Room, disk: SmallDisk, trials: number): Promise<Finding> {
  const lost: number[] = []
  const told: number[] = []
  const healed: number[] = []
  let edits = 0
  let fromCopy = 0
  for (let trial = 1; trial <= trials; trial++) {
    const machine = new Machine(disk.folder)
    try {
      let page = await machine.start()
      await watchRefusals(page)
      await startBlank(page)
      const address = addressOf(page)
      await beginStage(page, 'Before and after')
      await typeCards(page, 1, 5)
      await room.take(page, disk)
      const last = await typeUntilRefused(page, 6)
      told.push(await page.evaluate(() => window.saidAt! - window.refusedAt!))
      // Work goes on.
      await nextCard(page)
      await typeCards(page, last - 4, last)
      await room.give(page, disk)
      const free = Date.now()
      await saved(page)
      healed.push(Date.now() - free)
      await machine.kill()

      page = await machine.start(address)
      await inEditor(page)
      if ((await notices(page)).includes(words.fromCopy)) fromCopy++
      lost.push(...(await lostCards(page, last)))
      edits += last
    } finally {
      await machine.discard()
      disk.free()
    }
  }
  const seen = [
    `red ${range(told)} after the refused write`,
    `saved by itself ${range(healed)} after there was room`,
    `opened from the second copy: ${fromCopy} of ${trials}`,
  ]
  return { trials, edits, lost: lost.length, seen: seen.join('; ') }
}

/** Types cards until the app says that the disk is full (a file may have room in its last block); leaves five numbers for later. */
async function typeUntilRefused(page: Page, first: number): Promise<number> {
  for (let number = first; number < first + MOST_CARDS; number++) {
    await nextCard(page)
    await typeCards(page, number, number)
    if (await page.evaluate(() => window.refusedAt !== undefined)) {
      await saysFull(page)
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

/** Has the page note when the browser refuses a write and when the app says so. */
async function watchRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args) {
      const tx = transaction.apply(this, args)
      tx.addEventListener('abort', () => {
        window.refusedAt ??= Date.now()
      })
      return tx
    }
    new MutationObserver(() => {
      if (document.body.textContent.includes('Not saved')) window.saidAt ??= Date.now()
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  await page.reload()
}

/** Runs in the page: something else under the same address takes all the room that is left. */
async function hoard(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('hoard', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  for (let size = 1 << 20; size > 64; ) {
    const fitted = await new Promise<boolean>(resolve => {
      const tx = db.transaction('rows', 'readwrite')
      tx.oncomplete = () => resolve(true)
      tx.onabort = () => resolve(false)
      tx.objectStore('rows').add(new Uint8Array(size))
    })
    if (!fitted) size >>= 2
  }
  db.close()
}

fault.for([
  ['disk full, then room again, then kill -9', ON_THE_DISK],
  ['quota used up, then room again, then kill -9', IN_THE_QUOTA],
] as const)('%s', async ([, room], { found, skip, onTestFinished, expect }) => {
  const disk = SmallDisk.mount()
  if (typeof disk === 'string') return skip(disk)
  onTestFinished(() => disk.unmount())
  const finding = await workWithoutRoom(room, disk, inForm({ short: 1, long: 5 }))
  found(finding)
  expect(finding.lost).toBe(0)
})
