import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { metricsOfFonts } from './metricsOfFonts'

const TABLE = new URL('../../src/cli/fontMetrics.json', import.meta.url)

it('the table of widths says what the bundled fonts say (npm run metrics writes it anew)', async () => {
  const text = `${JSON.stringify(await metricsOfFonts())}\n`
  await expect(text).toMatchFileSnapshot(fileURLToPath(TABLE))
})
