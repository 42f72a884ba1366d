import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'

export interface Downloaded {
  readonly name: string
  readonly bytes: Buffer
}

/** The file that the page hands to its user while `act` runs. Fails if it hands out none. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}
