import type { Page } from 'playwright-core'
import { choose, exported, pastePicture, startFromTemplate } from '../flows/verbs'
import { fault, inForm } from './fault'
import { addressOf } from './numberedCards'
import { isOpen, listenFor, range } from './screen'

const CARD = 'Sees the fridge is empty'

/** In pixels. Of noise it takes the disk a while. */
const LARGE: [number, number] = [1200, 900]

/** From this age on, in ms, an image is promised to be there after a kill, as any edit is. */
const SAFE_AFTER = 50

/*
 * The bytes of an image and the edit that names it are kept one after the other, in different places. A kill right after
 * may take the image along; it must not leave its name alone.
 */
fault('kill -9, when an image has just been pasted', async ({ machine, found, expect }) => {
  const trials = inForm({ short: 2, long: 20 })
  let page = await machine.start()
  await startFromTemplate(page, 'Weeknight groceries')
  const address = addressOf(page)
  const delays: number[] = []
  /** Age at the kill of those that were lost. */
  const lost: number[] = []
  let here = 0
  let nameless = 0
  while (delays.length < trials && nameless === 0) {
    const panel = await choose(page, CARD)
    // Of a tab that has been working for a while, or as the first that it does: then nothing stands by for it yet.
    if (delays.length % 2 === 0) await page.keyboard.press(`${1 + (delays.length % 5)}`)
    await expect.poll(() => panel.locator('img').count()).toBe(here)
    const { handedOver } = await watchImages(page)
    await pastePicture(page, LARGE)
    const at = await handedOver
    const until = at + Math.floor(Math.random() * 2 * SAFE_AFTER)
    while (Date.now() < until);
    const age = Date.now() - at
    await machine.kill()
    delays.push(age)
    page = await machine.start(address)
    await isOpen(page)
    const { images, files } = await imagesOf(page)
    if (images.length === here) lost.push(age)
    here = images.length
    nameless += images.filter(file => !files.includes(file)).length
  }
  await machine.quit()
  found({
    trials: delays.length,
    edits: delays.length,
    lost: lost.length + nameless,
    seen: `killed ${range(delays)} after the image was handed to the database; ${lost.length > 0 ? `what was lost was ${range(lost)} old` : 'nothing was lost'}, ${nameless} by its bytes alone`,
  })
  expect(nameless).toBe(0)
  // The disk of a busy machine may itself be later than that: the short form, which runs anywhere, holds to less.
  expect(inForm({ short: [], long: lost.filter(age => age >= SAFE_AFTER) })).toEqual([])
})

/** Tells when the next image is handed to the database, in ms since 1970: the edit that names it is made in the same breath. */
async function watchImages(page: Page): Promise<{ handedOver: Promise<number> }> {
  const { told: handedOver } = await listenFor(page, 'tellImage')
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'images')
        (window as unknown as { tellImage(at: string): void }).tellImage(`${Date.now()}`)
      return put.apply(this, given)
    }
  })
  return { handedOver }
}

/** The images that the map names, and those that it has, by their names. */
async function imagesOf(page: Page): Promise<{ images: string[]; files: string[] }> {
  const { bytes } = await exported(page, 'Jatra file')
  const {
    images = {},
    files = {},
  }: Record<string, Record<string, { file: string }>> = JSON.parse(bytes.toString('utf8'))
  return { images: Object.values(images).map(({ file }) => file), files: Object.keys(files) }
}
