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

interface Manifest {
  readonly name: string
  readonly short_name: string
  readonly start_url: string
  readonly scope: string
  readonly display: string
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[]
  readonly file_handlers: readonly { action: string; accept: Record<string, readonly string[]> }[]
}

flow(
  'from any folder it is an app that can be installed and opens Jatra files: all that its manifest names is there',
  async ({ host, visitor, expect }) => {
    const page = await visitor.context.newPage()
    await page.goto(host.url)
    const address = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href)
    const manifest: Manifest = await (await fetch(address)).json()
    expect(manifest).toMatchObject({ short_name: 'Jatra', display: 'standalone' })
    expect(manifest.name).toMatch(/^Jatra/)
    const at = (path: string) => new URL(path, address).href
    const handlers = manifest.file_handlers.map(({ action }) => action)
    for (const path of [manifest.start_url, manifest.scope, ...handlers]) expect(at(path)).toBe(host.url)
    const opens = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat())
    expect(opens).toEqual(expect.arrayContaining(['.jatra', '.jatra.json']))

    const icons = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)
    expect(icons).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']))
    for (const { src, sizes, type } of manifest.icons) {
      const bytes = Buffer.from(await (await fetch(at(src))).arrayBuffer())
      // The first part of a PNG file is its size.
      expect([src, type, bytes.toString('latin1', 1, 4)]).toEqual([src, 'image/png', 'PNG'])
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
    }
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
