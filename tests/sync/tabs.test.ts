import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { MapStorage } from '../../src/storage/port'
import { tabsTransport } from '../../src/sync/tabs'
import { dexieBrowser } from '../storage/browsers'
import { testDoc } from '../storage/documents'
import { until } from '../storage/until'
import { type End, transportSuite } from './transportSuite'

function tab(storage: MapStorage, writer: string): End {
  const transport = tabsTransport({ storage, map: 'a', writer, after: 0 })
  return {
    transport,
    async say(update) {
      transport.send(update)
      await storage.append('a', [update], writer)
    },
  }
}

transportSuite('tabs of a browser', () => {
  const open = dexieBrowser()
  return writer => tab(open(), writer)
})

transportSuite('readers of one memory', () => {
  const storage = memoryStorage()
  return writer => tab(storage, writer)
})

it('brings both tabs all of two hundred edits that they make at once', async () => {
  const open = dexieBrowser()
  const tabs = await Promise.all(
    ['one', 'two'].map(async writer => {
      const storage = open()
      const test = testDoc()
      const end = tab(storage, writer)
      end.transport.connect({ receive: test.apply })
      return { test, end, writer }
    }),
  )
  await Promise.all(
    tabs.map(async ({ test, end, writer }) => {
      for (let edit = 0; edit < 100; edit++) await end.say(test.set(`${writer}-${edit}`, edit))
    }),
  )
  await until(() => {
    for (const { test } of tabs) expect(Object.keys(test.values())).toHaveLength(200)
  })
  for (const { end } of tabs) end.transport.close()
})
