import { flow, PHONE } from './harness'
import {
  annotate,
  annotation,
  card,
  inEditor,
  inspector,
  isRated,
  mapOf,
  rate,
  saved,
  startFromTemplate,
} from './verbs'

flow.override({ screen: PHONE })

flow('on a phone a map is read, rated and annotated by touch', async ({ page, expect }) => {
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
