import { describe, expect, it } from 'vitest'
import { fileCopies } from '../../src/storage/fileCopies'
import { copiesSuite } from './copiesSuite'
import { testDoc } from './documents'
import { MemoryDirectory } from './memoryDirectory'
import { versionEntry } from './versionEntry'

copiesSuite('files', () => {
  const root = new MemoryDirectory()
  return {
    copies: fileCopies(async () => root.asHandle()),
    async damage() {
      for (const bytes of (await root.getDirectoryHandle('maps')).files.values()) bytes[6]! ^= 1
    },
  }
})

it('leaves the old copy whole when there is no room for the new one', async () => {
  const root = new MemoryDirectory()
  const copies = fileCopies(async () => root.asHandle())
  await copies.write('a', new Uint8Array([1]))
  const folder = await root.getDirectoryHandle('maps')
  folder.full = true
  await expect(copies.write('a', new Uint8Array([2]))).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(await copies.read('a')).toEqual(new Uint8Array([1]))
})

describe('a copy that was written to the side, of which a full disk had the browser forget that it took its place', () => {
  async function withSide(before: Uint8Array | undefined, after: Uint8Array) {
    const root = new MemoryDirectory()
    const copies = fileCopies(async () => root.asHandle())
    await copies.write('a', after)
    const { files } = await root.getDirectoryHandle('maps')
    files.set('a.yjs.crswap', files.get('a.yjs')!)
    files.set('a.yjs', new Uint8Array())
    if (before) await copies.write('a', before)
    return { copies, files }
  }

  it('is read, and goes when the next one is there', async () => {
    const doc = testDoc()
    doc.set('x', 1)
    const state = doc.snapshot()
    const { copies, files } = await withSide(undefined, state)
    expect(await copies.read('a')).toEqual(state)
    expect(await copies.list()).toEqual(['a'])

    doc.set('y', 2)
    await copies.write('a', doc.snapshot())
    expect([...files.keys()]).toEqual(['a.yjs'])
    expect(await copies.read('a')).toEqual(doc.snapshot())
  })

  it('is joined with an older one that lies in its place', async () => {
    const doc = testDoc()
    doc.set('x', 1)
    const before = doc.snapshot()
    doc.set('y', 2)
    const { copies } = await withSide(before, doc.snapshot())
    expect(await copies.read('a')).toEqual(doc.snapshot())
  })

  it('does not outlive its map', async () => {
    const { copies } = await withSide(undefined, testDoc().snapshot())
    await copies.remove('a')
    expect(await copies.read('a')).toBeUndefined()
  })
})

describe('a full disk has cut short what the browser notes of a name', () => {
  /** As much of what it notes from then on is not found again. */
  const REST_OF_BLOCK = 32 * 1024

  async function torn() {
    const root = new MemoryDirectory()
    const copies = fileCopies(async () => root.asHandle())
    await copies.write('a', new Uint8Array([1]))
    root.torn.bytes = REST_OF_BLOCK
    return { root, copies }
  }

  it('what is written later would be gone after a restart (that this is so here makes the next tests worth something)', async () => {
    const { root, copies } = await torn()
    await copies.write('a', new Uint8Array([2]))
    root.restart()
    expect(await copies.read('a')).toEqual(new Uint8Array([1]))
  })

  it('once somebody says so, all kinds of copies are found again', async () => {
    const { root, copies } = await torn()
    copies.distrust()
    const version = versionEntry('a', 'v1')
    await Promise.all([
      copies.write('a', new Uint8Array([2])),
      copies.writeImage('a', { file: 'f1', bytes: new Uint8Array([3]) }),
      copies.writeVersion(version, new Uint8Array([4])),
    ])
    root.restart()
    expect(await copies.read('a')).toEqual(new Uint8Array([2]))
    expect(await copies.readImage('a', 'f1')).toEqual(new Uint8Array([3]))
    expect(await copies.readVersion('a', 'v1')).toEqual(new Uint8Array([4]))
    expect(await copies.listVersions('a')).toEqual([version])
    expect(await copies.list()).toEqual(['a'])
  })

  it('a copy that found no room says so itself', async () => {
    const { root, copies } = await torn()
    const maps = await root.getDirectoryHandle('maps')
    maps.full = true
    await expect(copies.write('a', new Uint8Array([2]))).rejects.toMatchObject({ name: 'QuotaExceededError' })
    maps.full = false
    await copies.write('a', new Uint8Array([2]))
    root.restart()
    expect(await copies.read('a')).toEqual(new Uint8Array([2]))
  })

  it('what was being written when somebody said so is written again', async () => {
    const { root, copies } = await torn()
    const writing = copies.write('a', new Uint8Array([2]))
    copies.distrust()
    await writing
    root.restart()
    expect(await copies.read('a')).toEqual(new Uint8Array([2]))
  })

  it('a map that was deleted then is not listed again', async () => {
    const { root, copies } = await torn()
    copies.distrust()
    await copies.remove('a')
    root.restart()
    expect(await copies.list()).toEqual([])
  })
})
