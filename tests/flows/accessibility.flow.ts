import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe } from 'vitest'
import { expectAccessible } from './accessible'
import { flow, PHONE } from './harness'
import { annotate, card, fitMap, goHome, inspector, persona, stage, startFromTemplate } from './verbs'

// Both layouts and both themes; what a theme does wrong it does on both.
const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  'on a desk, light': { colorScheme: 'light' },
  'on a phone, dark': { ...PHONE, colorScheme: 'dark' },
}

/** Looks at a dialog or menu that a press opens, and closes it. It lies above the page, outside of its landmarks. */
async function lookAt(page: Page, opener: Locator, opened: Locator): Promise<void> {
  await opener.click()
  await opened.waitFor()
  await expectAccessible(page, '[role="dialog"], [role="menu"]')
  await page.keyboard.press('Escape')
  await opened.waitFor({ state: 'hidden' })
}

describe.each(Object.entries(SCREENS))('axe finds nothing %s', (_, screen) => {
  flow.override({ screen })

  flow('on home, at the first visit and with maps', async ({ page }) => {
    await page.getByRole('button', { name: 'Blank map' }).waitFor()
    await expectAccessible(page)

    await startFromTemplate(page, 'Service blueprint')
    await goHome(page)
    const actions = page.getByRole('button', { name: 'Actions for Service blueprint' })
    await actions.waitFor()
    await expectAccessible(page)
    await lookAt(page, actions, page.getByRole('menu'))

    await actions.click()
    await lookAt(
      page,
      page.getByRole('menuitem', { name: 'Rename' }),
      page.getByRole('dialog', { name: 'Rename map' }),
    )
    await actions.click()
    await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    // On a phone the notice stands before the edge of the page, where the trash is.
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
    await lookAt(
      page,
      page.getByRole('button', { name: 'Trash (1)' }),
      page.getByRole('dialog', { name: 'Trash' }),
    )
  })

  flow('on the canvas, in the inspector and in dialogs', async ({ page, screen }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    await expectAccessible(page)

    const inspect = async (thing: Locator, position?: { x: number; y: number }) => {
      await thing.click(position && { position })
      if (screen.isMobile) await inspector(page).getByRole('button').click()
      await inspector(page).getByRole('textbox').first().waitFor()
    }
    const close = () => inspector(page).getByRole('button', { name: 'Hide inspector' }).click()

    await inspect(card(page, 'Gets the Monday reminder'))
    await annotate(inspector(page), 'Add pain point', 'It comes too late')
    await annotate(inspector(page), 'Add opportunity', 'Ask when they plan the week')
    await expectAccessible(page)
    if (screen.isMobile) await close()
    // The head of a stage is at its top.
    await inspect(stage(page, 'Realise'), { x: 200, y: 16 })
    await expectAccessible(page)
    if (screen.isMobile) await close()
    await fitMap(page)
    await inspect(persona(page, 'Nadia'))
    await expectAccessible(page, 'aside')
    await close()

    await lookAt(
      page,
      page.getByRole('button', { name: 'Export', exact: true }),
      page.getByRole('dialog', { name: 'Export' }),
    )
    const more = page.getByRole('button', { name: 'More', exact: true })
    await lookAt(page, more, page.getByRole('menu'))
    await more.click()
    await lookAt(
      page,
      page.getByRole('menuitem', { name: /^Keyboard shortcuts/ }),
      page.getByRole('dialog', { name: 'Keyboard shortcuts' }),
    )
  })
})
