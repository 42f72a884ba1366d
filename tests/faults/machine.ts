import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { browserLaunchOptions } from '../helpers/browser'

/**
 * A computer with one browser, whose profile lies in a folder of its own and outlives the browser. The browser can be
 * killed as a power user, an out-of-memory killer or a crash does it: all of its processes at once, none of them told.
 */
export class Machine {
  /** Where the browser keeps everything. */
  readonly profile: string
  #context: BrowserContext | undefined
  #gone = Promise.resolve()
  #closed = false
  #pid: number | undefined

  /** @param folder where the profile is made: another disk, for instance */
  constructor(folder = tmpdir()) {
    this.profile = mkdtempSync(join(folder, 'jatra-'))
  }

  /**
   * Starts the browser and opens the app. `path` is what follows its address, such as `#/map/ID`.
   * @param prepare what is to be done before the app is there
   */
  async start(path = '', prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const context = await chromium.launchPersistentContext(this.profile, {
      ...browserLaunchOptions(),
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
    })
    this.#context = context
    this.#closed = false
    this.#gone = new Promise(resolve => context.once('close', () => resolve()))
    void this.#gone.then(() => {
      this.#closed = true
    })
    context.setDefaultTimeout(20_000)
    this.#pid = await processOf(context)
    const [page = await context.newPage()] = context.pages()
    await prepare?.(page)
    await page.goto(inject('appUrl') + path)
    return page
  }

  /** The browser has ended, and nobody here has ended it. */
  get crashed(): boolean {
    return this.#closed && this.#pid !== undefined
  }

  /** Ends all processes of the browser in this instant, and waits until the profile is free for the next one. */
  async kill(): Promise<void> {
    // The browser leads a process group of its own, so that one call reaches them all.
    if (this.#pid !== undefined && !this.#closed) process.kill(-this.#pid, 'SIGKILL')
    this.#pid = undefined
    this.#context = undefined
    await this.#gone
  }

  /** Closes the browser as its user does. */
  async quit(): Promise<void> {
    await this.#context?.close()
    this.#context = undefined
    this.#pid = undefined
  }

  async discard(): Promise<void> {
    if (this.#pid === undefined) await this.quit()
    else await this.kill()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const browser = processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('The browser does not tell its process.')
  return browser.id
}
