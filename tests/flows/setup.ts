import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { browserLaunchOptions } from '../helpers/browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, with a slash at the end. */
    appUrl: string
    /** Where the one browser of the run listens for connections. */
    browserEndpoint: string
  }
}

/** Serves the built app and starts one browser, for all flows of a run. */
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
  const browser = await chromium.launchServer(browserLaunchOptions())
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The built app is served at no address.')
  project.provide('appUrl', url)
  project.provide('browserEndpoint', browser.wsEndpoint())

  return async () => {
    await browser.close()
    await server.close()
  }
}
