import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { inject, test } from 'vitest'

/*
 * What every flow stands on. A flow gets a fresh profile (its own empty storage, as a first visitor has), and at its end
 * it fails if any page of any profile that it opened has complained on the console, thrown, done what the page's policy
 * forbids, or asked for anything outside the app's own address. So each flow also proves that nothing is ever asked of the
 * network, and that nothing runs that is not the app's.
 */

/** The phone that the product promises to work on. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

/** A wall screen or tablet: as large as a desk, worked by fingers. */
export const TOUCH_SCREEN: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, hasTouch: true }

const DESK: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  timezoneId: 'UTC',
  permissions: ['clipboard-read', 'clipboard-write'],
  // Fetching the whole app for the next visit takes longer than most flows. Those about it allow it.
  serviceWorkers: 'block',
}

/** One visitor's browser: storage and clipboard rights of its own; several pages of it are several tabs. */
export interface Profile {
  readonly context: BrowserContext
  /** Opens a tab. `path` is what follows the app's address, such as `#/trash`. */
  openPage(path?: string): Promise<Page>
  /** Takes away a console error that the flow itself provokes, such as a write that it makes fail. */
  allowComplaint(pattern: RegExp): void
}

interface Watched extends Profile {
  complaints(): string[]
}

export const flow = test
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from this pattern.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    // Workers are numbered from 1.
    const endpoint = inject('browserEndpoints')[Number(process.env.VITEST_POOL_ID) - 1]
    if (endpoint === undefined) throw new Error(`Worker ${process.env.VITEST_POOL_ID} has no browser.`)
    const browser = await chromium.connect(endpoint)
    onCleanup(() => browser.close())
    return browser
  })
  /**
   * How the visitor of `profile` and `page` looks at the app: `flow.override({ screen: PHONE })` in a describe block. Outside
   * of one it would hold for the files that come after, too.
   */
  .extend('screen', {} as BrowserContextOptions)
  /** Opens one more empty profile: another person, or the same one on a new device. */
  .extend('openProfile', async ({ browser, task }, { onCleanup }) => {
    const profiles: Watched[] = []
    onCleanup(async () => {
      const complaints = profiles.flatMap(profile => profile.complaints())
      if (task.result?.state === 'fail' || complaints.length > 0) await picture(task.name, profiles)
      for (const { context } of profiles) await context.close()
      if (complaints.length > 0) throw new Error(`The app was not quiet:\n${complaints.join('\n')}`)
    })
    return async (options: BrowserContextOptions = {}): Promise<Profile> => {
      const profile = watched(await browser.newContext({ ...DESK, ...options }))
      await profile.context.addInitScript(reportViolations)
      profiles.push(profile)
      return profile
    }
  })
  .extend('profile', ({ openProfile, screen }): Promise<Profile> => openProfile(screen))
  /** The first tab of `profile`, at home. */
  .extend('page', ({ profile }): Promise<Page> => profile.openPage())

function watched(context: BrowserContext): Watched {
  const appUrl = inject('appUrl')
  const heard: string[] = []
  const allowed: RegExp[] = []
  context.setDefaultTimeout(15_000)
  const check = (url: string) => {
    if (!isOwn(url, appUrl)) heard.push(`asked the network for ${url}`)
  }
  context.on('request', request => check(request.url()))
  context.on('page', page => page.on('websocket', socket => check(socket.url())))
  context.on('weberror', error => heard.push(`threw ${error.error().stack ?? error.error().message}`))
  context.on('console', message => {
    if (message.type() === 'error')
      heard.push(`logged an error: ${message.text()} (${message.location().url})`)
  })
  return {
    context,
    openPage: async (path = '') => {
      const page = await context.newPage()
      await page.goto(appUrl + path)
      return page
    },
    allowComplaint: pattern => {
      allowed.push(pattern)
    },
    complaints: () => heard.filter(complaint => !allowed.some(pattern => pattern.test(complaint))),
  }
}

/** Runs in every page, also in the empty windows that the app opens. */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`The policy refused ${violatedDirective}: ${blockedURI} ${sample}`)
  })
}

/** Data and blob addresses hold what they name: nobody is asked for anything. */
function isOwn(url: string, appUrl: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol === 'data:' || protocol === 'blob:' || origin === new URL(appUrl).origin
}

const PICTURES = 'test-results/pictures'

/** Letters of what is told of a failed flow's page: of its end, where dialogs and notices are. */
const MOST_TOLD = 4_000

/** Leaves a picture of every open tab, and its words in the log: of some machines that is all that is left. */
async function picture(name: string, profiles: readonly Watched[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  const file = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 80)
  const pages = profiles.flatMap(({ context }) => context.pages())
  for (const [index, page] of pages.entries()) {
    const path = `${PICTURES}/${file}-${index + 1}.png`
    await page.screenshot({ path, timeout: 5_000 }).then(
      () => console.error(`What the failed flow saw: ${path}`),
      error => console.error(`No picture of the failed flow: ${error}`),
    )
    await page
      .locator('body')
      .ariaSnapshot({ timeout: 5_000 })
      .then(
        words => console.error(`${page.url()}\n${words.slice(-MOST_TOLD)}`),
        () => {},
      )
  }
}
