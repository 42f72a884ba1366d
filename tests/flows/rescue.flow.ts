import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { type Downloaded, downloaded } from './download'
import { flow } from './harness'
import { choose, exported, mapIn, pastePicture, saved, startFromTemplate } from './verbs'

const TITLE = 'Weeknight groceries'

const download = (page: Page, button: string) =>
  downloaded(page, () => page.getByRole('button', { name: button, exact: true }).click())

const imagesIn = ({ bytes }: Downloaded) => JSON.parse(bytes.toString('utf8')).files

flow(
  'a start that fails says so, and the rescue page hands out the map as it is',
  async ({ page, profile, expect }) => {
    await startFromTemplate(page, TITLE)
    const panel = await choose(page, 'Sees the fridge is empty')
    await pastePicture(page)
    await panel.getByRole('img').first().waitFor()
    await saved(page)
    const before = await exported(page, 'Jatra file')
    expect(Object.keys(imagesIn(before))).toHaveLength(1)

    profile.allowComplaint(/Failed to load resource/)
    await profile.context.route('**/assets/index-*.js', route => route.abort())
    await page.reload()
    const message = page.getByRole('alert')
    await message.getByRole('heading', { name: 'Jatra could not start' }).waitFor()
    await expectAccessible(page)
    await message.getByRole('link', { name: 'Open the rescue page' }).click()

    await page.getByRole('heading', { name: TITLE }).waitFor()
    await expectAccessible(page)
    const rescued = await download(page, 'Download as Jatra file')
    await page.getByText('Downloaded.', { exact: true }).waitFor()
    expect(rescued.name).toBe(before.name)
    expect(mapIn(rescued)).toEqual(mapIn(before))
    expect(imagesIn(rescued)).toEqual(imagesIn(before))

    await page.getByRole('button', { name: 'বাংলা' }).click()
    await page.getByRole('heading', { name: 'আপনার মানচিত্র উদ্ধার করুন' }).waitFor()
  },
)

flow('the rescue page gives what is left of damaged maps', async ({ page, expect }) => {
  await startFromTemplate(page, TITLE)
  const before = mapIn(await exported(page, 'Jatra file'))
  // The page that goes leaves a second copy.
  await page.goto(new URL('rescue.html', page.url()).href)
  await page.getByText('second copy').waitFor()

  await damageLog(page)
  await page.reload()
  expect(mapIn(await download(page, 'Download as Jatra file'))).toEqual(before)
  await page.getByText('Downloaded without what could not be read.', { exact: false }).waitFor()
  const { bytes } = await download(page, 'Download everything raw')
  const files = Object.keys(unzipSync(bytes))
  expect(files).toEqual(expect.arrayContaining(['README.txt', 'jatra/log.jsonl', 'jatra/catalogue.jsonl']))
  expect(files.filter(name => /^files\/maps\/.+\.yjs$/.test(name))).toHaveLength(1)

  await page.evaluate(() => indexedDB.deleteDatabase('jatra'))
  await page.reload()
  await page.getByRole('heading', { name: TITLE }).waitFor()
  expect(mapIn(await download(page, 'Download as Jatra file'))).toEqual(before)
  // Looking has made nothing.
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
})

/** Every row of the log keeps its checksum and loses its end. */
function damageLog(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jatra')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('log', 'readwrite')
          writing.objectStore('log').openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
            if (!cursor) return
            cursor.update({ ...cursor.value, update: cursor.value.update.slice(0, -5) })
            cursor.continue()
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
  )
}
