import { flow } from './harness'
import {
  about,
  annotate,
  annotation,
  card,
  choose,
  fitMap,
  inEditor,
  mapOf,
  outline,
  rate,
  saved,
  startFromTemplate,
} from './verbs'

flow('two tabs edit one map at once, and both show all of it', async ({ page: one, profile, expect }) => {
  await startFromTemplate(one, 'Weeknight groceries')
  const two = await profile.openPage(new URL(one.url()).hash)
  await inEditor(two)

  await Promise.all([fitMap(one), fitMap(two)])
  const inOne = await choose(one, 'Sees the fees at check-out')
  const inTwo = await choose(two, 'Eats together')
  await Promise.all([
    annotate(inOne, 'Add pain point', 'Nobody can explain the fees'),
    (async () => {
      await rate(inTwo, 'Arif', 'Positive')
      await inTwo.getByRole('textbox', { name: 'Title', exact: true }).fill('Eats with friends')
    })(),
  ])

  // Each sees what the other did, without being asked.
  await card(one, 'Eats with friends').getByRole('img', { name: 'Positive' }).waitFor()
  await card(two, 'Sees the fees at check-out').click()
  await annotation(await about(two, 'Sees the fees at check-out'), 'Nobody can explain the fees').waitFor()
  await Promise.all([saved(one), saved(two)])
  const all = await mapOf(one)
  expect(await mapOf(two)).toEqual(all)

  // Undo takes back what this tab did, and nothing of the other's.
  await one.getByRole('button', { name: 'Undo' }).click()
  await annotation(inTwo, 'Nobody can explain the fees').waitFor({ state: 'hidden' })
  await card(one, 'Eats with friends').waitFor()

  await two.reload()
  await inEditor(two)
  expect(await mapOf(two)).toEqual(await mapOf(one))
  expect(outline(await mapOf(two)).Cook).toEqual(['Follows the recipe card', 'Eats with friends'])
})
