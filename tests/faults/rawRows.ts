import type { Page } from 'playwright-core'

/*
 * The log and the second copy of the app's maps as they lie in the browser, read and written past all code of the app.
 * All of it runs in a page of the app's address that is not the app.
 */

export interface RawRow {
  readonly seq: number
  readonly map: string
  readonly update: readonly number[]
  readonly from: string
  readonly sum: number
}

export interface RawMap {
  readonly rows: readonly RawRow[]
  /** The file of the second copy; undefined if there is none. */
  readonly copy: { readonly name: string; readonly bytes: readonly number[] } | undefined
}

/** A page of the app's address without the app. */
export async function beside(page: Page): Promise<void> {
  await page.goto(new URL('favicon.svg', page.url()).href)
}

/** How many rows of the log a tab has written. */
export function countRowsFrom(page: Page, from: string): Promise<number> {
  return page.evaluate(
    from =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('jatra')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('log').objectStore('log').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve((reading.result as RawRow[]).filter(row => row.from === from).length)
          }
        }
      }),
    from,
  )
}

/** The only map of the browser, as it lies there. */
export function readRaw(page: Page): Promise<RawMap> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('jatra')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const stored = await new Promise<(RawRow & { update: Uint8Array })[]>(resolve => {
      const reading = db.transaction('log').objectStore('log').getAll()
      reading.onsuccess = () => resolve(reading.result)
    })
    db.close()
    const rows = stored.map(row => ({ ...row, update: [...row.update] }))
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('maps', { create: true })
    for await (const [name, handle] of folder.entries()) {
      const bytes = [
        ...new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer()),
      ]
      return { rows, copy: { name, bytes } }
    }
    return { rows, copy: undefined }
  })
}

/** Replaces all that is there of the map by this. */
export function writeRaw(page: Page, raw: RawMap): Promise<void> {
  return page.evaluate(async ({ rows, copy }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('jatra')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction(['log', 'aside', 'catalogue'], 'readwrite')
      for (const store of ['log', 'aside', 'catalogue']) tx.objectStore(store).clear()
      for (const row of rows) tx.objectStore('log').put({ ...row, update: new Uint8Array(row.update) })
      tx.oncomplete = () => resolve()
      tx.onabort = () => reject(tx.error)
    })
    db.close()
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('maps', { create: true })
    for await (const name of folder.keys()) await folder.removeEntry(name)
    if (!copy) return
    const stream = await (await folder.getFileHandle(copy.name, { create: true })).createWritable()
    await stream.write(new Uint8Array(copy.bytes))
    await stream.close()
  }, raw)
}
