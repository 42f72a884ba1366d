import type { Page } from 'playwright-core'
import { pairKey } from '../../src/model/ids'
import type { JourneyMap } from '../../src/model/journey'
import { expectAccessible } from './accessible'
import { flow, PHONE } from './harness'
import { mapOf, saved, scale, stage, startFromTemplate } from './verbs'

const wall = (page: Page) => page.getByRole('dialog', { name: 'Presentation' })
const heading = (page: Page, name: string) => wall(page).getByRole('heading', { level: 1, name, exact: true })

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

function idOf(
  table: ReadonlyMap<string, { title?: string; name?: string; text?: string }>,
  words: string,
): string {
  const found = [...table].find(([, { title, name, text }]) => [title, name, text].includes(words))
  if (!found) throw new Error(`Nothing is called ${words}.`)
  return found[0]
}

flow(
  'a presentation is walked by keys, and what the room says on the way is on the map',
  async ({ page, expect }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await startFromTemplate(page, 'Weeknight groceries')
    // The head of a stage is at its top.
    await stage(page, 'Order').click({ position: { x: 60, y: 16 } })
    await press(page, 'Shift+P')
    await heading(page, 'Order').waitFor()
    await expectAccessible(page)

    // Stages to the end of the journey, the whole, and the path of the first persona to where she drops out.
    await press(page, 'PageDown', ' ')
    await heading(page, 'Receive').waitFor()
    await press(page, 'ArrowRight', 'Enter', 'ArrowRight')
    await heading(page, 'The whole journey').waitFor()
    await expectAccessible(page)
    await press(page, 'PageDown')
    await heading(page, 'Nadia: Sees the fridge is empty').waitFor()
    await expectAccessible(page)
    await press(page, 'End')
    await heading(page, 'Nadia: Buys eggs at the corner shop instead').waitFor()
    await wall(page).getByText('Here they leave.').waitFor()
    await press(page, 'Home')
    await heading(page, 'Weeknight groceries').waitFor()

    // A number and Enter jump; keys of the editor do nothing to what is selected beneath.
    await press(page, '3', 'Enter')
    await heading(page, 'Order').waitFor()
    await press(page, 'Delete', 's', 'm')

    await wall(page)
      .getByRole('button', { name: /Searches for tonight’s dinner/ })
      .click()
    const sheet = page.getByRole('dialog', { name: 'Searches for tonight’s dinner' })
    await scale(sheet, 'Emotion, Nadia').getByTitle('Very positive', { exact: true }).click()
    await expectAccessible(page)
    await press(page, 'Escape')
    await sheet.waitFor({ state: 'hidden' })
    await press(page, '-')
    await page.keyboard.type('Nobody can find the filter')
    await press(page, 'Enter')
    await wall(page).getByText('Nobody can find the filter').waitFor()
    await press(page, 'Escape')
    const opportunity = wall(page).getByRole('button', { name: /Keep allergies and dislikes/ })
    await opportunity.click()
    await expect.poll(() => opportunity.getAttribute('aria-pressed')).toBe('true')
    await press(page, 'Escape')
    await wall(page).waitFor({ state: 'hidden' })

    await saved(page)
    const map: JourneyMap = await mapOf(page)
    const order = idOf(map.stages, 'Order')
    const search = idOf(map.touchpoints, 'Searches for tonight’s dinner')
    const pain = map.annotations.get(idOf(map.annotations, 'Nobody can find the filter'))
    expect(map.ratings.get(pairKey(search, idOf(map.personas, 'Nadia')))).toBe(2)
    expect([pain?.kind, pain?.target]).toEqual(['pain', order])
    expect([...map.votes.keys()]).toHaveLength(1)
  },
)

flow(
  'the speaker’s notes are in a window of their own that turns the slides too',
  async ({ page, profile, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await heading(page, 'Weeknight groceries').waitFor()
    const [notes] = await Promise.all([profile.context.waitForEvent('page'), press(page, 'n')])
    await notes.getByRole('heading', { name: 'Weeknight groceries' }).waitFor()
    await notes.getByText('How families with little time').waitFor()
    await notes.getByText('Realise').waitFor()
    await expectAccessible(notes)

    await press(notes, 'PageDown')
    await notes.getByRole('heading', { name: 'Realise' }).waitFor()
    await heading(page, 'Realise').waitFor()
    await notes.getByRole('button', { name: 'Next' }).click()
    await heading(page, 'Order').waitFor()

    await notes.close()
    const button = wall(page).getByRole('button', { name: 'Speaker notes' })
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false')
    await heading(page, 'Order').waitFor()
    // Where no window may open, they are under the slide.
    await page.evaluate(() => {
      window.open = () => null
    })
    await button.click()
    await wall(page).getByText('The browser did not allow a window').waitFor()
    await wall(page).getByRole('button', { name: 'Leave the presentation' }).click()
    await wall(page).waitFor({ state: 'hidden' })
  },
)

flow.describe('on a phone', () => {
  flow.override({ screen: PHONE })

  flow('slides turn by swiping and by taps at the edges', async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await page.getByRole('button', { name: 'More', exact: true }).tap()
    await page.getByRole('menuitem', { name: 'Present' }).tap()
    await heading(page, 'Weeknight groceries').waitFor()
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 120 }] })
    await touch('touchStart', 300)
    for (const x of [250, 190, 130]) await touch('touchMove', x)
    await touch('touchEnd')
    await heading(page, 'Realise').waitFor()
    await page.touchscreen.tap(380, 120)
    await heading(page, 'Order').waitFor()
    await page.touchscreen.tap(8, 120)
    await heading(page, 'Realise').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(page)
  })
})
