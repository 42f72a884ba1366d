import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, bench, describe } from 'vitest'
import { writeFile } from '../../src/model/file'
import { browserLaunchOptions } from '../helpers/browser'
import { bigMap } from '../helpers/maps'

/*
 * What it costs to move the view over maps of 100, 1,000 and 5,000 touchpoints, in a real browser on the built app: the
 * ratios are the measure, and they should stay near 1. `npm run bench`.
 */

const SIZES = [100, 1_000, 5_000]
const STEPS = 12

const BENCH = { time: 4_000, warmupTime: 500 }

let server: PreviewServer
let browser: Browser
const pages = new Map<number, Page>()

async function start(): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built app in dist. Run "npm run build".')
  server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0, strictPort: false } })
  browser = await chromium.launch(browserLaunchOptions())
}

/** A tab of its own with a map of that size open, at rest. */
async function opened(size: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import' }).click(),
  ])
  const buffer = Buffer.from(writeFile(bigMap(size)))
  await chooser.setFiles({ name: 'big.jatra.json', mimeType: 'application/json', buffer })
  await page
    .getByRole('group', { name: /^Touchpoint: / })
    .first()
    .waitFor()
  return page
}

/** Wheel steps to and fro over the canvas, each drawn before the next comes. */
async function wheel(page: Page, ctrlKey: boolean): Promise<void> {
  await page.evaluate(
    async ({ ctrlKey, steps }) => {
      const target = document.elementFromPoint(600, 450)
      for (let step = 0; step < steps; step++) {
        const delta = step < steps / 2 ? 60 : -60
        const by = ctrlKey ? { deltaY: delta / 4 } : { deltaX: delta }
        const at = { clientX: 600, clientY: 450, bubbles: true, cancelable: true }
        target?.dispatchEvent(new WheelEvent('wheel', { ...by, ...at, ctrlKey }))
        await new Promise(requestAnimationFrame)
      }
    },
    { ctrlKey, steps: STEPS },
  )
}

await start()
for (const size of SIZES) pages.set(size, await opened(size))

describe(`panning by ${STEPS} steps`, () => {
  for (const size of SIZES) bench(`${size} touchpoints`, () => wheel(pages.get(size)!, false), BENCH)
})

describe(`zooming by ${STEPS} steps`, () => {
  for (const size of SIZES) bench(`${size} touchpoints`, () => wheel(pages.get(size)!, true), BENCH)
})

afterAll(async () => {
  await browser.close()
  await server.close()
})
