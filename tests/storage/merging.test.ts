import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MapCopies } from '../../src/storage/copies'
import { createKeeper, type Keeper } from '../../src/storage/keeper'
import type { MapStorage } from '../../src/storage/port'
import { tabsTransport } from '../../src/sync/tabs'
import type { Transport } from '../../src/sync/transport'
import { patience, runs } from '../helpers/runs'
import { dexieBrowser, filesBrowser } from './browsers'
import { type TestDoc, testDoc, valuesOf } from './documents'
import { failingStorage } from './failingStorage'
import { until } from './until'

const MAP = 'map'

interface Tab {
  test: TestDoc
  keeper: Keeper
  transport: Transport
}

let writers = 0

async function openTab(storage: MapStorage, copies?: MapCopies): Promise<Tab> {
  const opened = await storage.load(MAP)
  const test = testDoc(opened.updates)
  const writer = `writer-${++writers}`
  const keeper = createKeeper({ storage, copies, map: MAP, writer, opened, snapshot: test.snapshot })
  const transport = tabsTransport({ storage, map: MAP, writer, after: opened.last })
  transport.connect({ receive: test.apply })
  return { test, keeper, transport }
}

async function leave(tab: Tab): Promise<void> {
  await tab.keeper.close()
  tab.transport.close()
}

/** Thousands of browsers that stay would fill the memory. */
async function throwAway(disks: readonly MapStorage[]): Promise<void> {
  for (const disk of disks) disk.close()
  for (const { name } of await indexedDB.databases()) if (name) await Dexie.delete(name)
}

/** What can happen in one of two tabs. `key` is one of a few, so that both meet. */
type Step = {
  tab: 0 | 1
  act: 'set' | 'remove' | 'reload' | 'compact' | 'fail' | 'heal'
  key: string
}

const steps = fc.array(
  fc.record({
    tab: fc.constantFrom<0 | 1>(0, 1),
    act: fc.oneof(
      { weight: 8, arbitrary: fc.constant<Step['act']>('set') },
      { weight: 2, arbitrary: fc.constant<Step['act']>('remove') },
      { weight: 2, arbitrary: fc.constantFrom<Step['act']>('reload', 'compact') },
      { weight: 1, arbitrary: fc.constantFrom<Step['act']>('fail', 'heal') },
    ),
    key: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 1, maxLength: 40 },
)

it.each([
  ['a log', () => ({ openTab: dexieBrowser(), copies: undefined })],
  ['a log and copies', filesBrowser],
])(
  'two tabs on %s end equal and lose nothing, with reloads, compaction and failing writes in between',
  async (_, browser) => {
    await fc.assert(
      fc.asyncProperty(steps, async all => {
        const { openTab: open, copies } = browser()
        const disks = [failingStorage(open()), failingStorage(open())] as const
        const tabs = [await openTab(disks[0], copies), await openTab(disks[1], copies)] as [Tab, Tab]
        /** Values under names that nobody else uses: no merging may ever take one away. */
        const own: Record<string, number> = {}

        for (const [number, step] of all.entries()) {
          const { test, keeper } = tabs[step.tab]
          const disk = disks[step.tab]
          if (step.act === 'set') {
            keeper.enqueue(test.set(step.key, number))
            keeper.enqueue(test.set(`own-${number}`, number))
            own[`own-${number}`] = number
          } else if (step.act === 'remove') {
            if (test.doc.getMap('values').has(step.key)) keeper.enqueue(test.remove(step.key))
          } else if (step.act === 'compact') {
            await disk.compact(MAP)
          } else if (step.act === 'fail') {
            disk.fail('full')
          } else {
            disk.fail(undefined)
            keeper.retry()
          }
          if (step.act === 'reload') {
            await leave(tabs[step.tab])
            tabs[step.tab] = await openTab(disk, copies)
          }
        }

        for (const disk of disks) disk.fail(undefined)
        for (const { keeper } of tabs) keeper.retry()
        await until(() => {
          for (const { keeper } of tabs) expect(keeper.status.get()).toEqual({ state: 'saved' })
        })
        await until(() => {
          expect(tabs[0].test.values()).toMatchObject(own)
          expect(tabs[1].test.values()).toEqual(tabs[0].test.values())
        })
        expect(valuesOf((await disks[0].load(MAP)).updates)).toEqual(tabs[0].test.values())
        await Promise.all(tabs.map(leave))
        await throwAway(disks)
      }),
      { numRuns: runs(25) },
    )
  },
  patience(60_000),
)
