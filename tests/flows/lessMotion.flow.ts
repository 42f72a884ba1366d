import { describe } from 'vitest'
import { flow, PHONE } from './harness'
import { about, card, middleOf, saved, stage, startFromTemplate } from './verbs'

/*
 * Without the fades, glides and slides what comes and goes does so at once: menus under a finger that still lies on the
 * screen, a view that has moved before anybody looks.
 */
describe('for who asks for less motion', () => {
  flow.override({ screen: { ...PHONE, reducedMotion: 'reduce' } })

  flow(
    'menus stay, the keyboard comes back to the card, the view is remembered',
    async ({ page, profile, expect }) => {
      await startFromTemplate(page, 'Weeknight groceries')
      const first = card(page, 'Sees the fridge is empty')
      const [x, y] = await middleOf(first)
      const hand = await profile.context.newCDPSession(page)
      await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
      const menu = page.getByRole('menu', { name: 'Actions' })
      await menu.waitFor()
      await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await menu.getByRole('menuitem', { name: 'Moment of truth' }).tap()
      await first.getByRole('img', { name: 'Moment of truth' }).waitFor()

      await page.getByRole('button', { name: 'More', exact: true }).tap()
      await page.getByRole('menuitem', { name: 'Undo list' }).tap()
      await page.getByRole('menuitem', { name: /^Moment of truth/ }).waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => first.evaluate(element => element === document.activeElement)).toBe(true)

      // Where a finding has led is where the map opens again.
      await page.getByRole('tab', { name: 'Insights' }).tap()
      await page.getByRole('button', { name: /^“Send the recipe card.* solves no pain point/ }).tap()
      await page.getByRole('tab', { name: 'Canvas', selected: true }).waitFor()
      const there = card(page, 'Follows the recipe card')
      await there.waitFor()
      const place = await middleOf(there)
      await saved(page)
      await page.reload()
      await there.waitFor()
      await expect.poll(() => middleOf(there)).toEqual(place)
    },
  )
})

flow('what is pressed as soon as it was scrolled to is what is meant', async ({ page }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  // As a screen reader does it: in one go, before the page is told that it was scrolled.
  await stage(page, 'Cook').evaluate(element => {
    element.scrollIntoView({ inline: 'center' })
    const { x, y, width } = element.getBoundingClientRect()
    const at = { clientX: x + width / 2, clientY: y + 200, button: 0, isPrimary: true, bubbles: true }
    element.dispatchEvent(new PointerEvent('pointerdown', at))
    element.dispatchEvent(new PointerEvent('pointerup', at))
  })
  await about(page, 'Cook')
})
