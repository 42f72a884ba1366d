import { flow } from './harness'
import {
  annotate,
  annotation,
  card,
  choose,
  exported,
  fitMap,
  goHome,
  inEditor,
  isRated,
  rate,
  saved,
  scale,
  startFromTemplate,
} from './verbs'

flow(
  'a first visitor starts from a template, rates and annotates, and a reload loses nothing',
  async ({ page, expect }) => {
    await page.getByRole('heading', { name: 'See a journey through your customers’ eyes' }).waitFor()
    await startFromTemplate(page, 'Weeknight groceries')

    await fitMap(page)
    const panel = await choose(page, 'Eats together')
    await rate(panel, 'Nadia', 'Very positive')
    await rate(panel, 'Arif', 'Negative')
    await panel.getByRole('switch', { name: 'Moment of truth' }).click()
    await annotate(panel, 'Add pain point', 'The little one eats noodles only')
    await scale(panel, 'Severity').getByTitle('4 Serious').click()
    await annotate(panel, 'Add opportunity', 'Suggest one dish for all of them')
    await panel.getByRole('textbox', { name: 'Title', exact: true }).fill('Eats together at last')
    await page.getByRole('textbox', { name: 'Map title' }).fill('Our weeknights')
    await saved(page)
    const before = await exported(page, 'Jatra file')

    await page.reload()
    await inEditor(page)
    await fitMap(page)
    const after = await choose(page, 'Eats together at last')
    expect(await page.getByRole('textbox', { name: 'Map title' }).inputValue()).toBe('Our weeknights')
    await isRated(after, 'Nadia', 'Very positive')
    await isRated(after, 'Arif', 'Negative')
    expect(await after.getByRole('switch', { name: 'Moment of truth' }).isChecked()).toBe(true)
    await annotation(after, 'Suggest one dish for all of them').waitFor()
    await annotation(after, 'The little one eats noodles only').click()
    expect(await scale(after, 'Severity').getByRole('radio', { name: '4 Serious' }).isChecked()).toBe(true)
    await card(page, 'Eats together at last').getByRole('img', { name: 'Moment of truth' }).waitFor()
    expect((await exported(page, 'Jatra file')).bytes.toString()).toBe(before.bytes.toString())

    await goHome(page)
    await page.getByRole('link', { name: 'Our weeknights', exact: true }).waitFor()
  },
)
