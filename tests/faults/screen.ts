import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { saved } from '../flows/verbs'

/*
 * What the app says about its state, for those who count.
 */

/** The editor shows a map and says that it is safe, whatever part of a long map is in view. */
export async function isOpen(page: Page): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
  await saved(page)
}

/** All notices on the screen. */
export async function notices(page: Page): Promise<string> {
  return (await page.getByRole('alert').allInnerTexts()).join('\n')
}

/** `12–34 ms` */
export function range(ms: readonly number[]): string {
  const [least, most] = [Math.min(...ms), Math.max(...ms)]
  return least === most ? `${least} ms` : `${least}–${most} ms`
}

/** Waits until the second copy of the map on screen is younger than its last edit: about a second after that. */
export async function copied(page: Page): Promise<void> {
  const since = await page.evaluate(() => Date.now())
  await expect.poll(() => page.evaluate(copiedAt)).toBeGreaterThanOrEqual(since)
}

/** Runs in the page: when the second copy was written, in ms since 1970. */
async function copiedAt(): Promise<number> {
  const id = location.hash.split('/')[2]!
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('maps', { create: true })
  const file = await folder.getFileHandle(`${encodeURIComponent(id)}.yjs`).catch(() => undefined)
  return file === undefined ? 0 : (await file.getFile()).lastModified
}

/**
 * Lets the page tell when something happens in it, by a function of this name, with the time in ms since 1970: it comes here
 * by a way of its own, however busy the page is.
 */
export async function listenFor(page: Page, name: string): Promise<{ told: Promise<number> }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name })
  const told = new Promise<number>(resolve => {
    session.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)))
  })
  return { told }
}
