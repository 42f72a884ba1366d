import { describe } from 'vitest'
import { flow, TOUCH_SCREEN } from './harness'
import { card, middleOf, startFromTemplate } from './verbs'

describe('in a low window', () => {
  flow.override({ screen: { viewport: { width: 1280, height: 640 } } })

  flow('the whole menu of a card is on the screen', async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await card(page, 'Gets the Monday reminder').click({ button: 'right' })
    const menu = page.getByRole('menu', { name: 'Actions' })
    await expect
      .poll(async () => {
        const box = await menu.boundingBox()
        return box !== null && box.y >= 0 && box.y + box.height <= 640
      })
      .toBe(true)
    await menu.getByRole('menuitem', { name: 'Delete' }).click()
    await card(page, 'Gets the Monday reminder').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await card(page, 'Gets the Monday reminder').waitFor()
  })
})

describe('on a touch screen', () => {
  flow.override({ screen: TOUCH_SCREEN })

  flow('a long press opens the menu of a card', async ({ page, profile }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const [x, y] = await middleOf(card(page, 'Gets the Monday reminder'))
    // No verb of the browser's driver holds a finger down.
    const hand = await profile.context.newCDPSession(page)
    await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    const menu = page.getByRole('menu', { name: 'Actions' })
    await menu.waitFor()
    await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await menu.getByRole('menuitem', { name: 'Moment of truth' }).tap()
    await card(page, 'Gets the Monday reminder').getByRole('img', { name: 'Moment of truth' }).waitFor()
  })
})
