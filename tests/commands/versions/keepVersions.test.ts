import { describe, expect, test } from 'vitest'
import { keepVersions, VERSIONS_APART_MS } from '../../../src/commands/versions/keepVersions'
import { removeRecords } from '../../../src/model/operations/removeRecords'
import { addStage } from '../../../src/model/operations/stages'
import { addTouchpoints } from '../../../src/model/operations/touchpoints'
import { memoryStorage } from '../../../src/storage/memoryStorage'
import type { MapStorage } from '../../../src/storage/port'
import { createMapStore } from '../../../src/store/createMapStore'
import type { MapDocument } from '../../../src/store/mapStore'
import { counterIds, mapWith } from '../../helpers/maps'
import { failingStorage } from '../../storage/failingStorage'
import { type ManualClock, manualClock } from '../../storage/manualClock'
import { until } from '../../storage/until'

const MINUTE = 60_000

/** A tab with a map: edits in it, with a clock that goes when it is told to. */
function openTab(storage: MapStorage, clock: ManualClock, ids = 'id') {
  const store = createMapStore({ id: 'm', newId: counterIds(ids), map: mapWith({}) })
  const companion = keepVersions(clock)({ id: 'm', store, storage, now: clock.now })
  return { store, companion }
}

function device() {
  return { storage: memoryStorage(), clock: manualClock() }
}

function entitle({ store }: { store: MapDocument }, title: string): void {
  store.change('changes.type', tx =>
    tx.updateMeta(meta => {
      meta.title = title
    }),
  )
}

function addMany({ store }: { store: MapDocument }, count: number): string[] {
  const drafts = Array.from({ length: count }, (_, index) => ({ title: `Card ${index}` }))
  const made = store.change('changes.paste', tx => {
    const stage = addStage(tx, { title: 'Pay' })
    return addTouchpoints(tx, { stage, lane: 'customer', at: { insert: 0 } }, drafts)
  })
  return made ?? []
}

/** The versions as `MINUTE: REASON, so many touchpoints`, the first first. */
async function kept(storage: MapStorage): Promise<string[]> {
  const versions = await storage.versions.list('m')
  return versions
    .map(({ at, reason, counts }) => `${Math.floor(at / MINUTE)}: ${reason}, ${counts.touchpoints}`)
    .reverse()
}

/** The versions once there are so many. */
async function keptOnce(storage: MapStorage, count: number): Promise<string[]> {
  await until(async () => expect(await kept(storage)).toHaveLength(count))
  return kept(storage)
}

describe('versions come by themselves', () => {
  test('as the map was opened, and then every ten minutes as long as it changes', async () => {
    const { storage, clock } = device()
    const tab = openTab(storage, clock)
    addMany(tab, 3)
    expect(await keptOnce(storage, 1)).toEqual(['0: opened, 0'])

    clock.advance(9 * MINUTE)
    entitle(tab, 'Nine')
    clock.advance(MINUTE)
    expect(await keptOnce(storage, 2)).toEqual(['0: opened, 0', '10: interval, 3'])

    // Nothing changes: nothing is kept, for however long.
    clock.advance(60 * MINUTE)
    entitle(tab, 'Later')
    expect(await kept(storage)).toHaveLength(2)
    clock.advance(VERSIONS_APART_MS)
    expect(await keptOnce(storage, 3)).toContain('80: interval, 3')
    await tab.companion.close?.()
  })

  test('a session that goes on where the last one ended keeps no second copy of it', async () => {
    const { storage, clock } = device()
    const first = openTab(storage, clock)
    addMany(first, 3)
    clock.advance(VERSIONS_APART_MS)
    await keptOnce(storage, 2)
    await first.companion.close?.()

    clock.advance(60 * MINUTE)
    const second = { store: createMapStore({ id: 'm', newId: counterIds('x'), map: first.store.snapshot() }) }
    const companion = keepVersions(clock)({ id: 'm', ...second, storage, now: clock.now })
    entitle(second, 'An hour later')
    clock.advance(VERSIONS_APART_MS)
    expect(await keptOnce(storage, 3)).toEqual(['0: opened, 0', '10: interval, 3', '80: interval, 3'])
    await companion.close?.()
  })

  test('before many things are removed, as they were', async () => {
    const { storage, clock } = device()
    const tab = openTab(storage, clock)
    const cards = addMany(tab, 12)
    await keptOnce(storage, 1)
    clock.advance(3 * MINUTE)
    tab.store.change('changes.remove', tx => removeRecords(tx, cards.slice(0, 9)))
    tab.store.undo()
    tab.store.change('changes.remove', tx => removeRecords(tx, cards))
    expect(await keptOnce(storage, 2)).toEqual(['0: opened, 0', '3: beforeRemoval, 12'])
    await tab.companion.close?.()
  })

  test('before a change to very many, once for steps that are one piece of work', async () => {
    const { storage, clock } = device()
    const tab = openTab(storage, clock)
    addMany(tab, 5)
    clock.advance(2 * MINUTE)
    for (let step = 0; step < 4; step++) {
      addMany(tab, 40)
      clock.advance(MINUTE / 6)
    }
    expect(await keptOnce(storage, 2)).toEqual(['0: opened, 0', '2: beforeBulk, 5'])
    await tab.companion.close?.()
  })

  test('of two tabs at work on one map the second finds that the first has kept one', async () => {
    const { storage, clock } = device()
    const [one, other] = [openTab(storage, clock, 'a'), openTab(storage, clock, 'b')]
    addMany(one, 2)
    await keptOnce(storage, 1)
    clock.advance(5 * MINUTE)
    addMany(other, 4)
    clock.advance(5 * MINUTE)
    await keptOnce(storage, 2)
    // The other's ten minutes are over before the last version is ten minutes old: it waits for that.
    await until(async () => {
      clock.advance(MINUTE)
      expect(await kept(storage)).toHaveLength(3)
    })
    const [, first, second] = (await storage.versions.list('m')).map(({ at }) => at).reverse()
    expect((await kept(storage)).map(words => words.split(', ')[1])).toEqual(['0', '2', '4'])
    expect(second! - first!).toBeGreaterThanOrEqual(VERSIONS_APART_MS)
    await Promise.all([one.companion.close?.(), other.companion.close?.()])
  })

  test('a page that slept through its ten minutes keeps one as it is left; one that was not due keeps none', async () => {
    const { storage, clock } = device()
    let slept = 0
    const asleep = { ...clock, now: () => clock.now() + slept }
    const tab = openTab(storage, asleep)
    addMany(tab, 3)
    await keptOnce(storage, 1)
    tab.companion.hide?.()
    slept = VERSIONS_APART_MS
    await tab.companion.close?.()
    expect(await kept(storage)).toEqual(['0: opened, 0', '10: interval, 3'])
  })

  test('a full disk → nothing is said and nothing breaks, and the next time it is kept', async () => {
    const { clock } = device()
    const disk = failingStorage(memoryStorage())
    let refused = 0
    const storage: MapStorage = {
      ...disk,
      versions: {
        ...disk.versions,
        put: (entry, bytes) =>
          disk.versions.put(entry, bytes).catch(error => Promise.reject(++refused && error)),
      },
    }
    const tab = openTab(storage, clock)
    disk.fail('full')
    addMany(tab, 3)
    clock.advance(VERSIONS_APART_MS)
    await until(() => expect(refused).toBe(2))
    disk.fail(undefined)
    await until(async () => {
      clock.advance(MINUTE)
      expect((await kept(storage)).join()).toMatch(/^\d+: interval, 3$/)
    })
    await tab.companion.close?.()
  })
})
