import type { Page } from 'playwright-core'
import { flow } from './harness'
import { card, inEditor, saved, startBlank } from './verbs'

const TITLE = 'Pays at the door'

/**
 * From now on, and for as long as the page lives, nothing is committed to the database of the maps: somebody else is
 * writing, and never done. Nor is a second copy written. The journal is all that is left.
 */
function stopCommits(page: Page): Promise<void> {
  return page.evaluate(async () => {
    FileSystemFileHandle.prototype.createWritable = () => new Promise(() => {})
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('jatra')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const log = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('log')
    // A transaction ends when nothing more is asked of it.
    await new Promise<void>(resolve => {
      const ask = () => {
        log.count().onsuccess = ask
        resolve()
      }
      log.count().onsuccess = ask
    })
  })
}

/** Whether a tab has noted this text in its journal, which is a file of its own beside the database. */
function isNoted(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async text => {
    const root = await navigator.storage.getDirectory()
    const journals = await root.getDirectoryHandle('journals').catch(() => undefined)
    if (!journals) return false
    for await (const map of journals.values()) {
      for await (const journal of (map as FileSystemDirectoryHandle).values()) {
        const file = await (journal as FileSystemFileHandle).getFile()
        if ((await file.text()).includes(text)) return true
      }
    }
    return false
  }, text)
}

flow(
  'what the database never took is there after the window was killed: the journal has it',
  async ({ page, profile, expect }) => {
    await startBlank(page)
    const address = new URL(page.url()).hash
    await page.keyboard.press('Shift+S')
    await page.keyboard.type('Delivery')
    await page.keyboard.press('Escape')
    await saved(page)
    await stopCommits(page)

    await page.keyboard.press('Shift+T')
    await page.locator('textarea:focus, input:focus').waitFor()
    // As from a clipboard or a dictation: one edit.
    await page.keyboard.insertText(TITLE)
    await expect.poll(() => isNoted(page, TITLE)).toBe(true)
    expect(await page.getByRole('status').filter({ hasText: 'Saved on this device' }).count()).toBe(0)
    // Like a crash: the page is not told.
    await page.close()

    const again = await profile.openPage(address)
    await inEditor(again)
    await card(again, TITLE).waitFor()
    // It is in the log now: the journal has done what it is for.
    await again.reload()
    await inEditor(again)
    await card(again, TITLE).waitFor()
    await expect.poll(() => isNoted(again, TITLE)).toBe(false)
  },
)
