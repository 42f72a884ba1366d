import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { browserLaunchOptions } from '../helpers/browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, with a slash at the end. */
    appUrl: string
    /** Where the browser of each worker listens for connections. */
    browserEndpoints: readonly string[]
  }
}

/**
 * Serves the built app and starts a browser for each worker, for all flows of a run. One for all would give flows that run
 * at the same time one clipboard: one would paste what the other has copied.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config
  if (!existsSync(`${root}/dist/index.html`)) {
    throw new Error(
      'There is no built app in dist. Run "npm run build" first, or the flows by "npm run test:flows".',
    )
  }
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    // Not the default of a single page app: that would answer a missing file with the page.
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: 0 },
  })
  const options = browserLaunchOptions()
  const browsers = await Promise.all(
    Array.from({ length: project.config.maxWorkers }, () => chromium.launchServer(options)),
  )
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The built app is served at no address.')
  project.provide('appUrl', url)
  project.provide(
    'browserEndpoints',
    browsers.map(browser => browser.wsEndpoint()),
  )

  return async () => {
    await Promise.all(browsers.map(browser => browser.close()))
    await server.close()
  }
}
