import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { flow, PHONE } from './harness'
import {
  annotate,
  annotation,
  card,
  inEditor,
  inspector,
  isRated,
  mapOf,
  middleOf,
  rate,
  saved,
  startFromTemplate,
} from './verbs'

describe('on a phone', () => {
  flow.override({ screen: PHONE })

  flow('a map is read, rated and annotated by touch', async ({ page, expect }) => {
    await page.getByRole('heading', { name: 'Your maps' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await startFromTemplate(page, 'Weeknight groceries')

    // Its first cards can be read at once.
    const first = card(page, 'Sees the fridge is empty')
    expect((await first.boundingBox())?.width).toBeGreaterThan(120)
    await first.tap()
    const panel = inspector(page)
    await panel.getByRole('button', { name: /Sees the fridge is empty/ }).tap()
    await rate(panel, 'Nadia', 'Very negative')
    await annotate(panel, 'Add strength', 'At least there is yoghurt')
    await panel.getByRole('button', { name: 'Hide inspector' }).tap()
    await saved(page)

    // All of the menu can be reached, and what it opened leaves the keyboard where the hand was on the map.
    await page.getByRole('button', { name: 'More', exact: true }).tap()
    const menu = await page.getByRole('menu').boundingBox()
    expect(menu && menu.y + menu.height).toBeLessThanOrEqual(844)
    await page.getByRole('menuitem', { name: 'Undo list' }).tap()
    await page.getByRole('menuitem', { name: /^Add annotation: At least/ }).waitFor()
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Touchpoint: Sees the fridge is empty')

    await page.reload()
    await inEditor(page)
    await card(page, 'Sees the fridge is empty').tap()
    await panel.getByRole('button', { name: /Sees the fridge is empty/ }).tap()
    await isRated(panel, 'Nadia', 'Very negative')
    await annotation(panel, 'At least there is yoghurt').waitFor()
    await panel.getByRole('button', { name: 'Hide inspector' }).tap()
    const map = await mapOf(page)
    expect([...map.annotations.values()].some(({ text }) => text === 'At least there is yoghurt')).toBe(true)
  })

  /** Fingers on the screen, as the browser gets them. */
  async function fingers(page: Page) {
    const session = await page.context().newCDPSession(page)
    const say = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...places: readonly (readonly [number, number])[]
    ) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([x, y], id) => ({ x, y, id })),
      })
    return {
      down: say.bind(null, 'touchStart'),
      move: say.bind(null, 'touchMove'),
      up: () => say('touchEnd'),
    }
  }

  flow('a long press opens the menu within the screen, and two fingers zoom', async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const hand = await fingers(page)
    const first = card(page, 'Sees the fridge is empty')
    const [x, y] = await middleOf(first)

    await hand.down([x, y])
    const menu = page.getByRole('menu')
    await menu.waitFor()
    await hand.up()
    const edge = await menu.boundingBox()
    expect(
      edge && edge.x >= 0 && edge.y >= 0 && edge.x + edge.width <= 390 && edge.y + edge.height <= 844,
    ).toBe(true)
    await page.getByRole('menuitem', { name: 'Add pain point' }).tap()
    await page.keyboard.type('Nothing for tomorrow')
    await page.keyboard.press('Enter')
    await first.getByRole('img', { name: '1 pain point' }).waitFor()

    const width = async () => (await first.boundingBox())?.width ?? 0
    const before = await width()
    await hand.down([120, 450], [280, 450])
    for (const way of [10, 20, 30, 40]) await hand.move([120 + way, 450], [280 - way, 450])
    await hand.up()
    await expect.poll(width).toBeLessThan(before * 0.75)
  })
})
