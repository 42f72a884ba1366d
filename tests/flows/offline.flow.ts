import type { Page } from 'playwright-core'
import type { Profile } from './harness'
import { flow as bare } from './harness'
import { startHost } from './host'
import { choose, inEditor, startFromTemplate } from './verbs'

const TITLE = 'Weeknight groceries'
/** Its first touchpoint. */
const FIRST = 'Sees the fridge is empty'

/** A host of its own in each flow, with the app in a folder, and a visitor whose browser may keep the app. */
const flow = bare
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from this pattern.
  .extend('host', async ({}, { onCleanup }) => {
    const host = await startHost()
    onCleanup(host.close)
    return host
  })
  .extend('visitor', async ({ host, openProfile }): Promise<Profile> => {
    const visitor = await openProfile({ serviceWorkers: 'allow' })
    visitor.allowComplaint(new RegExp(`^asked the network for ${host.url}`))
    return visitor
  })

/** A tab with the app, once all of it is on the device. */
async function visit({ context }: Profile, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  return page
}

flow(
  'after the first visit the app opens with the network gone: home, every face of a map, and the rescue page',
  async ({ host, visitor }) => {
    const page = await visit(visitor, host.url)
    await startFromTemplate(page, TITLE)
    const address = page.url()
    await host.close()

    for (const face of ['Canvas', 'Board', 'Insights', 'Outline']) {
      await page.goto(`${address}/${face.toLowerCase()}`)
      await page.reload()
      await page.getByRole('tab', { name: face, selected: true }).waitFor()
      await page
        .getByRole('main')
        .getByText(face === 'Insights' ? 'Nadia' : FIRST)
        .first()
        .waitFor()
    }
    const home = await visitor.context.newPage()
    await home.goto(host.url)
    await home.getByRole('link', { name: TITLE }).waitFor()
    await home.goto(`${host.url}rescue.html`)
    await home.getByRole('heading', { name: TITLE }).waitFor()
  },
)

flow(
  'a new release waits until it is taken, and only where it is taken the page is loaded anew',
  async ({ host, visitor, expect }) => {
    const page = await visit(visitor, host.url)
    await startFromTemplate(page, TITLE)
    const other = await visit(visitor, page.url())
    await inEditor(other)
    host.release()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await offer(page).waitFor()
    await offer(other).getByRole('button', { name: 'Later' }).click()
    await offer(other).waitFor({ state: 'hidden' })
    expect(await isNewer(page)).toBe(false)

    await fillDisk(page)
    await choose(page, FIRST)
    await page.keyboard.press('m')
    await offer(page).getByRole('button', { name: 'Reload' }).click()
    await page.getByText('The page reloads as soon as everything is saved.').waitFor()
    expect(await isNewer(page)).toBe(false)
    await freeDisk(page)
    await expect.poll(() => isNewer(page)).toBe(true)
    await inEditor(page)
    const panel = await choose(page, FIRST)
    expect(await panel.getByRole('switch', { name: 'Moment of truth' }).isChecked()).toBe(true)

    // The other tab is where it was, and still finds the parts of its own release, which the host no longer has.
    expect(await isNewer(other)).toBe(false)
    await other.getByRole('tab', { name: 'Insights' }).click()
    await other.getByRole('main').getByRole('heading').first().waitFor()
    await other.reload()
    await expect.poll(() => isNewer(other)).toBe(true)
    await other.getByRole('main').getByRole('heading').first().waitFor()
  },
)

const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version of Jatra is ready.' })

const isNewer = async (page: Page) => (await page.locator('meta[name="release"]').count()) > 0

/** From now on the browser refuses every row that is written to a database. */
function fillDisk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
    Object.assign(window, { freeDisk: () => Object.assign(IDBObjectStore.prototype, { add }) })
  })
}

async function freeDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    ;(window as unknown as { freeDisk(): void }).freeDisk()
    // Whoever comes back to the window does not have to wait for the next try.
    document.dispatchEvent(new Event('visibilitychange'))
  })
}
