import { persona } from '../flows/verbs'
import { fault } from './fault'
import { beginStage, lostCards, typeCards } from './numberedCards'

const EDITS = 10

fault('IndexedDB refused', async ({ profile, found, expect }) => {
  profile.allowComplaint(/./)
  await profile.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  const page = await profile.openPage()
  await page.getByRole('button', { name: 'Blank map', exact: true }).click()
  await persona(page).first().waitFor()
  await page.getByRole('button', { name: 'Not saved: the browser keeps nothing here' }).waitFor()
  await page.getByText('This browser window keeps nothing.', { exact: false }).waitFor()
  await beginStage(page, 'Here only')
  await typeCards(page, 1, EDITS)
  const lost = await lostCards(page, EDITS)
  found({
    trials: 1,
    edits: EDITS,
    lost: lost.length,
    seen: 'says that nothing is kept; editing works; counted in the file that was downloaded',
  })
  expect(lost).toEqual([])
})
