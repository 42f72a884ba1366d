import type { Page } from 'playwright-core'
import { flow } from './harness'
import { card, choose, goHome, inEditor, openFromHome, saved, startFromTemplate } from './verbs'

const DAMAGED = 'Not saved: the browser’s storage is damaged'

/** Spoils the bytes of every row that was written, behind the back of the app. */
async function spoilRows(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('jatra')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const tx = request.result.transaction('log', 'readwrite')
          const rows = tx.objectStore('log').openCursor()
          rows.onsuccess = () => {
            rows.result?.update({ ...rows.result.value, update: new Uint8Array([1, 2, 3]) })
            rows.result?.continue()
          }
          tx.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
  )
}

/** From the next page on, the database of the maps cannot be opened. */
function refuseToOpen(): void {
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (name: string, version?: number) {
    if (name !== 'jatra') return open.call(this, name, version)
    const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    const request = Object.assign(new EventTarget(), { error, onerror: (_: Event) => {} })
    setTimeout(() => {
      const event = new Event('error', { cancelable: true })
      Object.defineProperty(event, 'target', { value: request })
      request.onerror(event)
    })
    return request as unknown as IDBOpenDBRequest
  }
}

flow('what the disk spoils is noticed within seconds, said, and saved again', async ({ page }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const panel = await choose(page, 'Sees the fridge is empty')
  await panel.getByRole('textbox', { name: 'Title', exact: true }).fill('Sees that there is nothing')
  await saved(page)
  await spoilRows(page)
  await page.getByRole('button', { name: DAMAGED }).waitFor()
  await saved(page)
  await page.reload()
  await inEditor(page)
  await card(page, 'Sees that there is nothing').waitFor()
})

flow(
  'a database that does not open any more: maps are on home, open, and keep what is edited',
  async ({ page, profile }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await goHome(page)
    profile.allowComplaint(/backing store/)
    await profile.context.addInitScript(refuseToOpen)

    const later = await profile.openPage()
    await openFromHome(later, 'Weeknight groceries')
    await later.getByText('It was completed from the second copy', { exact: false }).waitFor()
    const panel = await choose(later, 'Sees the fridge is empty')
    await panel.getByRole('textbox', { name: 'Title', exact: true }).fill('Sees that there is nothing')
    await saved(later)
    await later.getByRole('button', { name: 'Saved on this device' }).click()
    await later.getByText('is in the second copy, from which the map opens', { exact: false }).waitFor()
    await later.reload()
    await card(later, 'Sees that there is nothing').waitFor()
  },
)
