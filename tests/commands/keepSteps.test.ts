import { describe, expect, test } from 'vitest'
import { keepStepsOf } from '../../src/commands/keepSteps'
import type { TabIdentity } from '../../src/commands/tabIdentity'
import { rename } from '../../src/model/operations/records'
import { removeRecords } from '../../src/model/operations/removeRecords'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { MapStorage } from '../../src/storage/port'
import { createMapStore } from '../../src/store/createMapStore'
import { encodeMap } from '../../src/store/encode'
import type { MapDocument } from '../../src/store/mapStore'
import { bigMap, counterIds } from '../helpers/maps'
import { until } from '../storage/until'

const DAY_MS = 24 * 60 * 60 * 1000

/** A browser with tabs that come and go, and one map, whose edits are in all of them. */
class Browser {
  readonly storage: MapStorage
  readonly log = [encodeMap(bigMap(4))]
  readonly #open = new Set<string>()
  now = 100 * DAY_MS
  #lives = 0
  /** False where the browser cannot tell which tabs are open. */
  readonly #locks: boolean

  constructor({ storage = memoryStorage(), locks = true }: { storage?: MapStorage; locks?: boolean } = {}) {
    this.storage = storage
    this.#locks = locks
  }

  tab(id: string): Tab {
    this.#open.add(id)
    const identity: TabIdentity = {
      id: async () => id,
      living: async () => (this.#locks ? new Set(this.#open) : undefined),
      alone: (_, work) => work(),
    }
    return new Tab(this, identity, `${id}-${this.#lives++}-`)
  }

  /** The tab ends without being asked. */
  kill(id: string): void {
    this.#open.delete(id)
  }

  async kept(): Promise<string[]> {
    return (await this.storage.steps.list('m')).map(({ tab }) => tab).sort()
  }
}

class Tab {
  readonly #accompany: ReturnType<typeof keepStepsOf>
  readonly #browser: Browser
  readonly #ids: () => string

  constructor(browser: Browser, identity: TabIdentity, prefix: string) {
    this.#browser = browser
    this.#accompany = keepStepsOf(identity)
    this.#ids = counterIds(prefix)
  }

  openMap() {
    const { storage, log, now } = this.#browser
    const store = createMapStore({ id: 'm', newId: this.#ids, updates: log })
    store.onUpdate(update => log.push(update))
    return { store, companion: this.#accompany({ id: 'm', store, storage, now: () => now }) }
  }
}

function entitle(store: MapDocument, title: string): void {
  store.change('changes.type', tx => rename(tx, 't0', title))
}

const titleOf = ({ map }: MapDocument) => map.touchpoints.get('t0')?.title
const FIRST = 'Touchpoint 1 looks for dinner'

describe('the last steps of a tab', () => {
  test('come back after a crash, at once after each edit: a card that was deleted with all that hung on it', async () => {
    const browser = new Browser()
    const before = browser.tab('a').openMap().store
    const map = before.snapshot()
    before.change('changes.remove', tx => removeRecords(tx, ['t0']))
    await until(async () => expect(await browser.kept()).toEqual(['a']))
    const { store } = browser.tab('a').openMap()
    await until(() => expect(store.undoSteps).toHaveLength(1))
    store.undo()
    expect(store.snapshot()).toEqual(map)
  })

  test('come back when the map is left and opened again in the same window, also those made last', async () => {
    const browser = new Browser()
    const tab = browser.tab('a')
    const { store, companion } = tab.openMap()
    entitle(store, 'one')
    entitle(store, 'two')
    void companion.close?.()
    const again = tab.openMap()
    await until(() => expect(again.store.undoSteps).toHaveLength(2))
    // Left without an edit: what is kept stays.
    await again.companion.close?.()
    expect(await browser.kept()).toEqual(['a'])
  })

  test('are written at once when the page is hidden, with those that had come back', async () => {
    const browser = new Browser()
    const first = browser.tab('a').openMap()
    entitle(first.store, 'one')
    await first.companion.close?.()
    const second = browser.tab('a').openMap()
    entitle(second.store, 'two')
    second.companion.hide?.()
    await until(async () => expect((await browser.storage.steps.list('m'))[0]?.steps).toContain('two'))
    const { store } = browser.tab('a').openMap()
    await until(() => expect(store.undoSteps).toHaveLength(2))
    while (store.undo());
    expect(titleOf(store)).toBe(FIRST)
  })

  test('are fifty: those that were made last', async () => {
    const browser = new Browser()
    const { store, companion } = browser.tab('a').openMap()
    for (let step = 1; step <= 60; step++) entitle(store, `title ${step}`)
    await companion.close?.()
    const again = browser.tab('a').openMap()
    await until(() => expect(again.store.undoSteps).toHaveLength(50))
    while (again.store.undo());
    expect(titleOf(again.store)).toBe('title 10')
  })

  test('are gone when all were taken back', async () => {
    const browser = new Browser()
    const { store, companion } = browser.tab('a').openMap()
    entitle(store, 'one')
    await until(async () => expect(await browser.kept()).toEqual(['a']))
    store.undo()
    await companion.close?.()
    expect(await browser.kept()).toEqual([])
  })

  test('go to the next tab once theirs is closed, and to one only', async () => {
    const browser = new Browser()
    for (const [id, title] of [
      ['a', 'one'],
      ['b', 'two'],
    ] as const) {
      const { store, companion } = browser.tab(id).openMap()
      entitle(store, title)
      browser.now += 1
      await companion.close?.()
    }
    const c = browser.tab('c').openMap()
    await c.companion.close?.()
    expect(c.store.undoSteps).toEqual([])

    browser.kill('a')
    browser.kill('b')
    const d = browser.tab('d').openMap()
    await until(() => expect(d.store.undoSteps).toHaveLength(1))
    expect(await browser.kept()).toEqual(['a', 'd'])
    d.store.undo()
    expect(titleOf(d.store)).toBe('one')
  })

  test('stay with their tab where nobody can tell which tabs are open', async () => {
    const browser = new Browser({ locks: false })
    const first = browser.tab('a').openMap()
    entitle(first.store, 'one')
    await first.companion.close?.()
    browser.kill('a')
    const other = browser.tab('b').openMap()
    await other.companion.close?.()
    expect(other.store.undoSteps).toEqual([])
    const again = browser.tab('a').openMap()
    await until(() => expect(again.store.undoSteps).toHaveLength(1))
  })

  test('are let go after thirty days, and of more than ten tabs', async () => {
    const browser = new Browser()
    const steps = async (tab: string, days: number) =>
      browser.storage.steps.put({ map: 'm', tab, at: browser.now - days * DAY_MS, steps: '' })
    for (let tab = 0; tab < 12; tab++) await steps(`t${tab}`, tab)
    await steps('old', 31)
    const { companion } = browser.tab('t11').openMap()
    await companion.close?.()
    expect(await browser.kept()).toEqual(['t0', 't1', 't11', 't2', 't3', 't4', 't5', 't6', 't7', 't8'])
  })

  test('that cannot be written or read harm nothing', async () => {
    const refuse = () => Promise.reject(new Error('The disk is full.'))
    const storage = { ...memoryStorage(), steps: { list: refuse, put: refuse, remove: refuse } }
    const browser = new Browser({ storage })
    const { store, companion } = browser.tab('a').openMap()
    entitle(store, 'one')
    await companion.close?.()
    expect(titleOf(store)).toBe('one')
    store.undo()
    expect(titleOf(store)).toBe(FIRST)
  })
})
