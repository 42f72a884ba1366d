import { downloaded } from '../flows/download'
import { inEditor, mapIn, saved, startBlank } from '../flows/verbs'
import { fault } from './fault'
import { beginStage, lostCards, lostIn, typeCards } from './numberedCards'

const EDITS = 10
const HALF = EDITS / 2

fault('a part of the screen fails while editing', async ({ openProfile, found, expect }) => {
  // Else what is kept for work without a network would stand in for what fails to load.
  const profile = await openProfile({ serviceWorkers: 'block' })
  profile.allowComplaint(/./)
  await profile.context.route('**/assets/InsightsFace-*.js', route => route.abort())
  const page = await profile.openPage()
  await startBlank(page)
  await beginStage(page, 'Before and after')
  await typeCards(page, 1, HALF)
  await page.getByRole('tab', { name: 'Insights' }).click()
  await page.getByText('This part of the screen stopped working').waitFor()
  await page.getByRole('tab', { name: 'Canvas' }).click()
  await page.getByRole('group', { name: `Touchpoint: ${HALF}`, exact: true }).waitFor()
  await beginStage(page, 'After')
  await typeCards(page, HALF + 1, EDITS)
  await saved(page)
  await page.reload()
  await inEditor(page)
  const lost = await lostCards(page, EDITS)
  found({ trials: 1, edits: EDITS, lost: lost.length, seen: 'its place says so; the other faces go on' })
  expect(lost).toEqual([])
})

fault('the app does not start', async ({ openProfile, found, expect }) => {
  const profile = await openProfile({ serviceWorkers: 'block', acceptDownloads: true })
  profile.allowComplaint(/./)
  const page = await profile.openPage()
  await startBlank(page)
  await beginStage(page, 'Kept')
  await typeCards(page, 1, EDITS)
  await saved(page)
  await profile.context.route('**/assets/index-*.js', route => route.abort())
  await page.reload()
  await page.getByRole('link', { name: 'Open the rescue page' }).click()
  const button = page.getByRole('button', { name: 'Download as Jatra file' })
  await button.waitFor()
  const lost = lostIn(mapIn(await downloaded(page, () => button.click())), EDITS)
  found({ trials: 1, edits: EDITS, lost: lost.length, seen: 'the rescue page hands out the map as a file' })
  expect(lost).toEqual([])
})
