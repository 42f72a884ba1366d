import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { copier } from '../../src/storage/copier'
import type { MapCopies } from '../../src/storage/copies'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { newName } from './browsers'
import { testDoc, valuesOf } from './documents'
import { manualClock } from './manualClock'
import { until } from './until'

function openMap(unread = false) {
  const kept = databaseCopies(newName())
  let failing: 'read' | 'write' | undefined
  let writes = 0
  const refuse = (verb: typeof failing) => {
    if (failing === verb) throw new DOMException('', 'UnknownError')
  }
  const copies: MapCopies = {
    ...kept,
    async read(map) {
      refuse('read')
      return kept.read(map)
    },
    async write(map, state) {
      refuse('write')
      await kept.write(map, state)
      writes++
    },
  }
  const clock = manualClock()
  const test = testDoc()
  const copying = copier({ copies, map: 'a', snapshot: test.snapshot, unread, clock })
  return {
    clock,
    copying,
    kept,
    edit(key: string) {
      test.set(key, 1)
      copying.touch()
    },
    fail(verb: typeof failing) {
      failing = verb
    },
    writes: () => writes,
    async copied() {
      const state = await kept.read('a')
      return state ? valuesOf([state]) : undefined
    },
  }
}

describe('the second copy of an open map', () => {
  it('is made when the map has rested a second', async () => {
    const map = openMap()
    map.edit('x')
    map.clock.advance(600)
    map.edit('y')
    map.clock.advance(600)
    expect(await map.copied()).toBeUndefined()
    map.clock.advance(400)
    await until(() => expect(map.writes()).toBe(1))
    expect(await map.copied()).toEqual({ x: 1, y: 1 })
  })

  it('is made every ten seconds of a map that never rests', async () => {
    const map = openMap()
    for (let tick = 0; tick < 20; tick++) {
      map.edit(`k${tick}`)
      map.clock.advance(500)
    }
    await until(() => expect(map.writes()).toBe(1))
  })

  it('is made at once when asked, and only if there is something new', async () => {
    const map = openMap()
    map.edit('x')
    await map.copying.now()
    expect(await map.copied()).toEqual({ x: 1 })
    await map.copying.now()
    expect(map.writes()).toBe(1)
  })

  it('is tried again later when it failed', async () => {
    const map = openMap()
    map.fail('write')
    map.edit('x')
    await map.copying.now()
    expect(await map.copied()).toBeUndefined()
    map.fail(undefined)
    map.clock.advance(30_000)
    await until(() => expect(map.writes()).toBe(1))
    expect(await map.copied()).toEqual({ x: 1 })
  })

  it('takes along, for the whole session, an old copy that could not be read at opening', async () => {
    const map = openMap(true)
    await map.kept.write('a', testDoc().set('before', 1))
    map.fail('read')
    map.edit('x')
    await map.copying.now()
    expect(await map.copied()).toEqual({ before: 1 })
    map.fail(undefined)
    await map.copying.now()
    map.edit('y')
    await map.copying.now()
    expect(await map.copied()).toEqual({ before: 1, x: 1, y: 1 })
  })

  it('is given up after three attempts to read it, and replaced', async () => {
    const map = openMap(true)
    map.fail('read')
    map.edit('x')
    for (let attempt = 0; attempt < 3; attempt++) await map.copying.now()
    expect(await map.copied()).toEqual({ x: 1 })
  })

  it('is not made any more after stop', async () => {
    const map = openMap()
    map.edit('x')
    map.copying.stop()
    map.clock.advance(60_000)
    await map.copying.now()
    expect(map.writes()).toBe(0)
  })

  it('keeps what other tabs write over it while it is the only place, and puts back what they lack', async () => {
    const map = openMap()
    map.copying.guard(true)
    map.edit('x')
    await map.copying.now()
    const other = testDoc()
    other.set('theirs', 1)
    await map.kept.write('a', other.snapshot())
    expect(map.copying.state.get()).toBe('current')
    map.clock.advance(1_000)
    await until(() => expect(map.copying.state.get()).toBe('behind'))
    map.clock.advance(1_000)
    await until(() => expect(map.copying.state.get()).toBe('current'))
    expect(await map.copied()).toEqual({ x: 1, theirs: 1 })
  })
})
