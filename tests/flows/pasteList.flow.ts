import type { Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import { flow, PHONE } from './harness'
import {
  annotation,
  card,
  choose,
  mapOf,
  outline,
  saved,
  stage,
  startBlank,
  startFromTemplate,
} from './verbs'

const STAGES = ['Notice', 'Search', 'Compare', 'Order', 'Pay', 'Receive', 'Use', 'Return']
const STEPS = ['Begins', 'Asks a friend', 'হাল ছাড়েন না', 'Ends']
/** Eight stages with four touchpoints each, as from a note. */
const FORTY_LINES = STAGES.flatMap(title => [`• ${title}`, ...STEPS.map(step => `\t◦ ${step}: ${title}`)])

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(words => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+V')
}

flow(
  'a list of 40 lines becomes stages and touchpoints, after a preview, in one step',
  async ({ page, expect }) => {
    await startBlank(page)
    await paste(page, FORTY_LINES.join('\n'))
    const dialog = page.getByRole('dialog', { name: 'Paste 40 lines' })
    await dialog.getByRole('status').filter({ hasText: '8 stages, 32 touchpoints' }).waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'OK' }).click()
    await card(page, 'Begins: Notice').waitFor()
    await saved(page)
    const made = outline(await mapOf(page))
    expect(made).toEqual(
      Object.fromEntries(STAGES.map(title => [title, STEPS.map(step => `${step}: ${title}`)])),
    )

    await page.getByRole('button', { name: 'Undo' }).click()
    await stage(page, 'Notice').waitFor({ state: 'hidden' })
    expect(outline(await mapOf(page))).toEqual({})
  },
)

flow('lines with signs are noted on the touchpoint that is selected', async ({ page, expect }) => {
  await startFromTemplate(page, 'Weeknight groceries')
  const panel = await choose(page, 'Sees the fridge is empty')
  await paste(page, '- nothing for the children\n+ a list on the door\n? who was last')
  const dialog = page.getByRole('dialog', { name: 'Paste 3 lines' })
  await dialog.getByRole('status').filter({ hasText: '3 annotations' }).waitFor()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await annotation(panel, 'who was last').waitFor()
  const map = await mapOf(page)
  const [target] = [...map.touchpoints].find(([, { title }]) => title === 'Sees the fridge is empty') ?? []
  const noted = [...map.annotations.values()].filter(annotation => annotation.target === target)
  expect(noted.map(({ kind, text }) => `${kind}: ${text}`).sort()).toEqual([
    'opportunity: a list on the door',
    'pain: nothing for the children',
    'question: who was last',
  ])
})

flow.describe('on a phone', () => {
  flow.override({ screen: PHONE })

  flow('a list is typed or pasted by hand', async ({ page, expect }) => {
    await startBlank(page)
    await page.getByRole('button', { name: 'More' }).tap()
    await page.getByRole('menuitem', { name: 'Paste a list…' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Paste a list' })
    await dialog.getByRole('textbox', { name: 'List' }).fill('১. অর্ডার\n- খোঁজা\n- কেনা\n২. ডেলিভারি')
    await dialog.getByRole('status').filter({ hasText: '2 stages, 2 touchpoints' }).waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'OK' }).tap()
    await stage(page, 'অর্ডার').waitFor()
    await saved(page)
    expect(outline(await mapOf(page))).toEqual({ অর্ডার: ['খোঁজা', 'কেনা'], ডেলিভারি: [] })
  })
})
