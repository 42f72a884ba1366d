import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }

/** Fails with a list of what axe finds wrong, if it finds anything, in the page or in the part that `within` selects. */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await expectNothingFound(page, within, OPTIONS)
}

/**
 * The same, and that contrast is enough in the other theme too: nothing else of what axe looks at is a theme's. For pages
 * that follow the system's.
 */
export async function expectAccessibleInBothThemes(page: Page, within = 'html'): Promise<void> {
  await expectAccessible(page, within)
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const [own, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)
  await turnTo(page, other)
  await expectNothingFound(page, within, { ...OPTIONS, runOnly: ['color-contrast'] })
  await turnTo(page, own)
}

async function turnTo(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  // The page hears of it a little later, and its colours go over into the others.
  await page.waitForFunction(
    scheme => document.documentElement.dataset.mantineColorScheme === scheme,
    colorScheme,
  )
}

async function expectNothingFound(page: Page, within: string, options: RunOptions): Promise<void> {
  await settled(page)
  // Evaluated rather than added as a script: a content security policy has no say in it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, [string, RunOptions]>(
    // @ts-expect-error `axe` is a global of the page, put there by the line above.
    ([selector, options]) => axe.run(selector, options),
    [within, options],
  )
  if (violations.length > 0) throw new Error(`Not accessible:\n${violations.map(described).join('\n')}`)
}

/** What fades in has less contrast than it will have. Endless animations (a spinner) are not waited for. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(animation => animation.finished))
  })
}

function described({ id, impact, help, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(
    ({ html, failureSummary }) => `    ${html}\n      ${failureSummary?.replaceAll('\n', '\n      ')}`,
  )
  return `  ${id} (${impact}): ${help}\n${places.join('\n')}`
}
