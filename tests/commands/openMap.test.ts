import { expect, test } from 'vitest'
import { openMap } from '../../src/commands/openMap'
import { createShelf, type Summary } from '../../src/commands/shelf'
import { blankMap } from '../../src/model/blank'
import type { JourneyMap } from '../../src/model/journey'
import { createLayout } from '../../src/model/layout/layoutMap'
import { createKeeper } from '../../src/storage/keeper'
import { memoryStorage } from '../../src/storage/memoryStorage'
import { tabsTransport } from '../../src/sync/tabs'
import { counterIds } from '../helpers/maps'
import { until } from '../storage/until'

function summarise({ meta, stages }: JourneyMap): Summary {
  return { title: meta.title, counts: { stages: stages.size }, thumbnail: '' }
}

test('a map whose tab ends right after an edit → home sums it up itself', async () => {
  const storage = memoryStorage()
  const shelf = createShelf({ storage, summarise, now: () => 1 })
  const id = await shelf.create(blankMap(counterIds(), { persona: 'Customer' }))
  const tab = await openMap(id, {
    storage,
    copies: undefined,
    keep: createKeeper,
    reach: tabsTransport,
    layout: createLayout(text => text.length * 8),
    summarise,
    now: () => 2,
  })
  const titleOnHome = async () => (await storage.catalogue.list())[0]?.title
  expect(await titleOnHome()).toBe('')

  tab?.editor.map.change('changes.type', tx =>
    tx.updateMeta(meta => {
      meta.title = 'Weeknights'
    }),
  )
  // From here on the tab is gone: nobody closes or hides the map.
  const stop = shelf.watch(() => {})
  await until(async () => expect(await titleOnHome()).toBe('Weeknights'))
  expect((await storage.catalogue.list())[0]?.needsSummary).toBe(false)
  stop()
})
