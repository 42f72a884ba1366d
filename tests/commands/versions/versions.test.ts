import { describe, expect, test } from 'vitest'
import { createVersions, versionsOfNow } from '../../../src/commands/versions/versions'
import { rename } from '../../../src/model/operations/records'
import { memoryStorage } from '../../../src/storage/memoryStorage'
import type { MapStorage } from '../../../src/storage/port'
import { createMapStore } from '../../../src/store/createMapStore'
import { counterIds } from '../../helpers/maps'
import { mapOf } from '../../model/operations/notation'
import { failingStorage } from '../../storage/failingStorage'

function desk(storage: MapStorage = memoryStorage()) {
  const store = createMapStore({ id: 'm', newId: counterIds(), map: mapOf('a b | c') })
  const versions = createVersions('m', storage)
  let time = 0
  const { keep, restore } = versionsOfNow(versions, { store, storage, now: () => ++time })
  const list = async () => (await storage.versions.list('m')).map(({ reason, name }) => name || reason)
  const entitle = (title: string) => store.change('changes.type', tx => rename(tx, 'a', title))
  return { storage, store, versions, keep, restore, list, entitle }
}

describe('versions', () => {
  test('named, and read again as the map was', async () => {
    const { store, versions, keep, entitle } = desk()
    const before = store.snapshot()
    const { id } = await keep('named', 'Before the workshop')
    entitle('Edited')
    const read = await versions.read(id)
    expect(read.ok && read.map).toEqual(before)
    expect(await versions.changes(id, (await keep('named', 'After')).id)).toEqual([
      { kind: 'touchpoints', verb: 'renamed', count: 1, title: 'Edited' },
    ])
  })

  test('the same state is kept once, and what is said of it is added', async () => {
    const { keep, list } = desk()
    await keep('interval')
    await keep('beforeImport')
    expect(await list()).toEqual(['beforeImport'])
    await keep('named', 'Workshop')
    expect(await list()).toEqual(['Workshop'])
    await keep('interval')
    expect(await list()).toEqual(['Workshop'])
    await keep('named', 'Another name')
    expect(await list()).toEqual(['Another name', 'Workshop'])
  })

  test('restored as one step that undo takes back, after the map was kept as it is', async () => {
    const { store, keep, restore, list, entitle } = desk()
    const before = store.snapshot()
    const { id } = await keep('interval')
    entitle('Once')
    entitle('Twice')
    const now = store.snapshot()
    expect(await restore(id)).toEqual({ ok: true })
    expect(store.snapshot()).toEqual(before)
    expect(await list()).toEqual(['beforeRestore', 'interval'])
    expect(store.undo()).toMatchObject({ label: 'changes.restoreVersion' })
    expect(store.snapshot()).toEqual(now)
  })

  test('restored while another tab goes on typing → it ends, after a few kept states', async () => {
    const { store, keep, restore, list, entitle, storage } = desk()
    const { id } = await keep('interval')
    entitle('Typed before')
    let edits = 0
    // Whatever is kept, somebody has typed meanwhile.
    const { put } = storage.versions
    storage.versions.put = async (...version) => {
      await put(...version)
      entitle(`Typed ${++edits}`)
    }
    expect(await restore(id)).toEqual({ ok: true })
    expect((await list()).filter(reason => reason === 'beforeRestore')).toHaveLength(3)
    expect(store.undo()).toMatchObject({ label: 'changes.restoreVersion' })
    expect(store.map.touchpoints.get('a')?.title).toBe('Typed 3')
  })

  test('the map cannot be kept first → nothing is restored, and the reason is a value', async () => {
    const storage = failingStorage(memoryStorage())
    const { store, keep, restore, entitle } = desk(storage)
    const { id } = await keep('interval')
    entitle('Edited')
    const now = store.snapshot()
    storage.fail('full')
    expect(await restore(id)).toEqual({ ok: false, reason: 'notKept' })
    expect(store.snapshot()).toEqual(now)
  })

  test('what cannot be read says why: gone, damaged, of a newer release', async () => {
    const { storage, versions, keep } = desk()
    const entry = await keep('interval')
    const reasonOf = async (bytes: Uint8Array<ArrayBuffer>) => {
      const id = `with ${bytes.length} bytes`
      await storage.versions.put({ ...entry, id }, bytes)
      const read = await versions.read(id)
      return !read.ok && read.reason
    }
    expect(await versions.read('none')).toMatchObject({ ok: false, reason: 'lost' })
    expect(await reasonOf(new Uint8Array([1, 2, 3]))).toBe('broken')
    expect(await reasonOf(await gzip('{"format":"jatra","schema":999}'))).toBe('newer-than-us')
    expect(await versions.changes(entry.id, 'none')).toBeUndefined()
  })

  test('deleted and renamed', async () => {
    const { versions, keep, list, entitle } = desk()
    const first = await keep('interval')
    entitle('Edited')
    const second = await keep('interval')
    await versions.rename(second.id, '  Workshop ')
    expect(await list()).toEqual(['Workshop', 'interval'])
    await versions.remove(first.id)
    expect(await list()).toEqual(['Workshop'])
    await versions.rename(second.id, '')
    expect(await list()).toEqual(['interval'])
  })
})

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
