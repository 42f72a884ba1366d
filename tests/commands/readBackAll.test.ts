import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { readBackAll } from '../../src/commands/readBackAll'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { type FailureReason, StorageFailure } from '../../src/storage/failure'
import type { MapStorage } from '../../src/storage/port'
import { withCopies } from '../../src/storage/withCopies'
import type { ReadBackMaps } from '../../src/store/safekeeping'
import { newName } from '../storage/browsers'
import { testDoc } from '../storage/documents'
import { inDatabase } from '../storage/rawDatabase'

/** Three maps of two edits each on a device; of the second, `b`, the numbers of the rows. */
async function device() {
  const name = newName()
  const copies = databaseCopies(`${name}-copies`)
  const log = dexieStorage(name)
  const storage = withCopies(log, copies)
  const rows: Record<string, number[]> = {}
  const docs = { a: testDoc(), b: testDoc(), c: testDoc() }
  for (const [map, doc] of Object.entries(docs)) {
    rows[map] = []
    for (const key of ['x', 'y']) rows[map].push(await log.append(map, [doc.set(key, 1)], 'one'))
  }
  return { name, copies, log, storage, seqs: rows.b!, copyOfB: () => copies.write('b', docs.b.snapshot()) }
}

async function told(storage: MapStorage, maps = ['a', 'b', 'c']): Promise<ReadBackMaps[]> {
  const all: ReadBackMaps[] = []
  for await (const read of readBackAll(storage, maps)) all.push(read)
  return all
}

const last = async (storage: MapStorage) => (await told(storage)).at(-1)

/** A device that fails for one map, by its log alone or altogether. */
function failing(storage: MapStorage, map: string, reason: FailureReason, loads: boolean): MapStorage {
  const refuse = (asked: string) => {
    if (asked === map) throw new StorageFailure(reason)
  }
  return {
    ...storage,
    async readBack(asked, from) {
      refuse(asked)
      return storage.readBack(asked, from)
    },
    async load(asked) {
      if (!loads) refuse(asked)
      return storage.load(asked)
    },
  }
}

const ONE_AMISS = { count: 3, done: 3, amiss: ['b'], unread: [] }

describe('reading all maps back', () => {
  it('tells after each how far it has come, and that all are as they were written', async () => {
    const { storage } = await device()
    const all = await told(storage)
    expect(all.map(({ done }) => done)).toEqual([0, 1, 2, 3])
    expect(all.at(-1)).toEqual({ count: 3, done: 3, amiss: [], unread: [] })
  })

  it('finds a damaged row, and leaves it to whoever opens the map', async () => {
    const { name, storage, log, seqs, copyOfB } = await device()
    await copyOfB()
    await inDatabase(name, ['log'], tx => {
      const rows = tx.objectStore('log')
      const row = rows.get(seqs[1]!)
      row.onsuccess = () => rows.put({ ...row.result, update: new Uint8Array([1, 2, 3]) })
    })
    expect(await last(storage)).toEqual(ONE_AMISS)
    expect(await log.load('b')).toMatchObject({ setAside: 1 })
    expect(await storage.load('b')).toMatchObject({ setAside: 1, fromCopy: true })
    // Opened once, it is whole again.
    expect(await last(storage)).toEqual({ ...ONE_AMISS, amiss: [] })
  })

  it('finds that a row is gone without a trace, by those that came after it', async () => {
    const { name, storage, seqs } = await device()
    await inDatabase(name, ['log'], tx => void tx.objectStore('log').delete(seqs[0]!))
    expect(await last(storage)).toEqual(ONE_AMISS)
  })

  it('finds that a map is left in its second copy alone, and leaves it there', async () => {
    const { name, storage, log, seqs, copyOfB } = await device()
    await copyOfB()
    await inDatabase(name, ['log'], tx => {
      for (const seq of seqs) tx.objectStore('log').delete(seq)
    })
    expect(await last(storage)).toEqual(ONE_AMISS)
    expect((await log.load('b')).updates).toEqual([])
  })

  it('tells a map that cannot be read from one of which only the log cannot, and reads on', async () => {
    const { storage } = await device()
    expect(await last(failing(storage, 'b', 'damaged', false))).toEqual({
      ...ONE_AMISS,
      amiss: [],
      unread: ['b'],
    })
    expect(await last(failing(storage, 'b', 'damaged', true))).toEqual(ONE_AMISS)
  })

  it('counts a map no more that is deleted for ever meanwhile', async () => {
    const { storage } = await device()
    await storage.remove('b')
    expect(await last(storage)).toEqual({ count: 2, done: 2, amiss: [], unread: [] })
  })

  it('ends where a newer release has taken over', async () => {
    const { storage } = await device()
    await expect(told(failing(storage, 'b', 'outdated', false))).rejects.toMatchObject({ reason: 'outdated' })
  })

  it('reads nothing more once it is called off', async () => {
    const { storage } = await device()
    const asked: string[] = []
    const noting: MapStorage = {
      ...storage,
      readBack(map, from) {
        asked.push(map)
        return storage.readBack(map, from)
      },
    }
    for await (const { done } of readBackAll(noting, ['a', 'b', 'c'])) if (done === 1) break
    expect(asked).toEqual(['a'])
  })
})
