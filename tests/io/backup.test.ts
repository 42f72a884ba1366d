import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { INDEX_NAME, writeIndex } from '../../src/io/backup/backupIndex'
import { isBackup, openBackup } from '../../src/io/backup/openBackup'
import { unpack } from '../../src/io/backup/unpack'
import { createBackupWriter } from '../../src/io/backup/writeBackup'
import { listZip } from '../../src/io/backup/zipEntries'
import { pack, plainBytes } from '../../src/io/packedMap'
import { toFile, writeFile } from '../../src/model/file'
import type { JourneyMap } from '../../src/model/journey'
import { bigMap, mapWith } from '../helpers/maps'
import { runs } from '../helpers/runs'
import { bytesIn, bytesOf } from './helpers'

function titled(title: string): JourneyMap {
  const map = mapWith({})
  return { ...map, meta: { ...map.meta, title } }
}

const entry = (id: string, file = `maps/${id}.jatra.json`) => ({
  id,
  title: `Listed ${id}`,
  createdAt: 1,
  changedAt: 2,
  file,
  versions: [],
})

/** A backup with these maps, the list first, as ours are. */
async function backupOf(...titles: readonly string[]): Promise<Blob> {
  const writer = createBackupWriter()
  await writer.add(INDEX_NAME, writeIndex({ madeAt: 7, maps: titles.map(title => entry(title)) }))
  for (const title of titles) await writer.add(`maps/${title}.jatra.json`, writeFile(titled(title)))
  return writer.finish()
}

/** A zip of another program, with this list and these files. */
function zipped(index: unknown, files: Readonly<Record<string, string>> = {}): Blob {
  const list: Record<string, Uint8Array> =
    index === undefined ? {} : { [INDEX_NAME]: bytesOf(JSON.stringify(index)) }
  const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)]))
  return new Blob([zipSync({ ...list, ...texts }) as Uint8Array<ArrayBuffer>])
}

const index = (...maps: unknown[]) => ({ format: 'jatra-backup', number: 1, madeAt: 7, maps })

/** What is found in a file: each map as title or reason, or why there is nothing. */
async function found(file: Blob): Promise<unknown> {
  const opened = await openBackup(file)
  if (typeof opened === 'string') return opened
  return opened.contents.maps.map(map => (map.ok ? map.title : map.reason))
}

describe('a backup', () => {
  it('is a zip that any program reads: what is packed comes out as it was', async () => {
    const arbFiles = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.uint8Array({ maxLength: 500 }),
    )
    await fc.assert(
      fc.asyncProperty(arbFiles, async files => {
        const writer = createBackupWriter()
        for (const [name, content] of Object.entries(files)) await writer.add(name, content)
        const zip = writer.finish()
        if (Object.keys(files).length === 0) return
        const list = await listZip(zip)
        if (typeof list === 'string') throw new Error(list)
        const read = list.entries.map(async one => [one.name, await unpack(zip, one, 1_000)])
        expect(Object.fromEntries(await Promise.all(read))).toEqual(files)
      }),
      { numRuns: runs(30) },
    )
  })

  it('is read by another program: every map stands there as the text of its Jatra file, under its own name', async () => {
    const titles = ['Shop', 'বাজার', 'Ängste, Sorgen & 100 %']
    const unpacked = unzipSync(await bytesIn(await backupOf(...titles)))
    const maps = titles.map(title => [`maps/${title}.jatra.json`, writeFile(titled(title))])
    const index = writeIndex({ madeAt: 7, maps: titles.map(title => entry(title)) })
    const texts = Object.entries(unpacked).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries([[INDEX_NAME, index], ...maps]))
  })

  it('of large maps is packed and read in pieces', async () => {
    const text = writeFile(bigMap(300))
    const writer = createBackupWriter()
    await writer.add('maps/big.jatra.json', text)
    const zip = writer.finish()
    expect(zip.size).toBeLessThan(text.length / 4)
    const opened = await openBackup(zip)
    const read = typeof opened === 'string' ? undefined : await opened.readMap('maps/big.jatra.json')
    expect(read?.ok && writeFile(read.map)).toBe(text)
  })

  it('is known by what is in it, also packed again in a folder by another program', async () => {
    const map = writeFile(titled('Shop'))
    const folder = {
      'Backup/jatra-backup.json': JSON.stringify(index(entry('shop'))),
      'Backup/maps/shop.jatra.json': map,
    }
    expect(await isBackup(await backupOf('Shop'))).toBe(true)
    expect(await isBackup(zipped(undefined, folder))).toBe(true)
    expect(await found(zipped(undefined, folder))).toEqual(['Shop'])
    expect(await isBackup(zipped(undefined, { 'letter.txt': 'Dear' }))).toBe(false)
    expect(await isBackup(new Blob([map]))).toBe(false)
  })
})

describe('what is no sound backup', () => {
  it('gives no version that is none', async () => {
    const version = (id: string) => ({
      id,
      at: 1,
      reason: 'interval',
      name: '',
      sum: id,
      counts: {},
      size: 1,
      file: `versions/${id}`,
    })
    const shop = { ...entry('shop'), versions: ['real', 'zeros'].map(version) }
    const writer = createBackupWriter()
    await writer.add(INDEX_NAME, writeIndex({ madeAt: 7, maps: [shop] }))
    await writer.add(shop.file, writeFile(titled('Shop')))
    const real = await pack(plainBytes(toFile(titled('Shop'))))
    await writer.add('versions/real', real)
    await writer.add('versions/zeros', new Uint8Array(1_000))
    const opened = await openBackup(writer.finish())
    if (typeof opened === 'string') throw new Error(opened)
    expect(await opened.readVersion('versions/zeros')).toBeUndefined()
    expect(await opened.readVersion('versions/real')).toEqual(real)
  })

  it.each([
    ['no zip', new Blob(['{}']), 'no-zip'],
    ['nothing', new Blob([]), 'no-zip'],
    ['the zip of something else', zipped(undefined, { 'letter.txt': 'Dear' }), 'not-ours'],
    ['of a newer release', zipped({ ...index(), number: 2 }), 'newer-than-us'],
    ['without maps', zipped(index()), []],
    ['with a list that is damaged', zipped('{"format":'), []],
    [
      'with a list of another shape',
      zipped({ ...index(), maps: 'all' }, { 'a.jatra.json': '{}' }),
      ['not-ours'],
    ],
    ['with a map that is missing', zipped(index(entry('a'))), ['missing']],
    [
      'with a map that is damaged',
      zipped(index(entry('a')), { 'maps/a.jatra.json': '{"format": "jatra",' }),
      ['broken'],
    ],
  ])('%s → a reason with a name', async (_, file, expected) => {
    expect(await found(file)).toEqual(expected)
  })

  it('one map damaged on the disk → it is named, and the others come in', async () => {
    const zip = await backupOf('One', 'Two', 'Three')
    const bytes = await bytesIn(zip)
    const list = await listZip(zip)
    const second = typeof list === 'string' ? undefined : list.entries[2]
    if (!second) throw new Error('It has no third file.')
    // In the middle of its packed bytes, behind head and name.
    bytes[(second.at + 30 + 19 + second.packed / 2) | 0]! ^= 0x55
    expect(await found(new Blob([bytes]))).toEqual(['One', 'broken', 'Three'])
  })

  it('cut short anywhere → what came before is there, and the rest is missing by name', async () => {
    const whole = await backupOf('One', 'Two', 'Three')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.size - 1 }), async length => {
        const opened = await openBackup(whole.slice(0, length))
        if (typeof opened === 'string') {
          expect(['no-zip', 'not-ours']).toContain(opened)
          return
        }
        expect(opened.contents.cutShort).toBe(true)
        const readable = opened.contents.maps.filter(({ ok }) => ok).map(({ title }) => title)
        expect(readable).toEqual(['One', 'Two', 'Three'].slice(0, readable.length))
      }),
      { numRuns: runs(40) },
    )
    // Only the list at the end is gone.
    expect(await found(whole.slice(0, whole.size - 40))).toEqual(['One', 'Two', 'Three'])
  })

  it('any bytes changed → nothing is thrown, and no map is other than it was', async () => {
    const bytes = await bytesIn(await backupOf('One', 'Two'))
    const arbChange = fc.tuple(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(arbChange, { minLength: 1, maxLength: 6 }), async changes => {
        const changed = bytes.slice()
        for (const [at, byte] of changes) changed[at] = byte
        const maps = await found(new Blob([changed]))
        const known = ['One', 'Two', 'broken', 'missing', 'too-large', 'not-ours', 'unreadable']
        if (Array.isArray(maps)) for (const map of maps) expect(known).toContain(map)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: runs(60) },
    )
  })

  it('an id that could be no id of ours, or comes twice → the map comes in as a new one', async () => {
    const map = writeFile(titled('Shop'))
    const list = index(
      { ...entry('__proto__', 'a.jatra.json') },
      { ...entry('../../etc', 'b.jatra.json') },
      { ...entry('shop', 'c.jatra.json') },
      { ...entry('shop', 'd.jatra.json') },
    )
    const opened = await openBackup(
      zipped(list, { 'a.jatra.json': map, 'b.jatra.json': map, 'c.jatra.json': map, 'd.jatra.json': map }),
    )
    expect(typeof opened !== 'string' && opened.contents.maps.map(({ id }) => id)).toEqual([
      undefined,
      undefined,
      'shop',
      undefined,
    ])
  })

  it('with times that no date reaches → they are not known, and all else in the list holds', async () => {
    const version = { id: 'first', at: 9e15, file: 'versions/shop/first.json.gz' }
    const listed = {
      ...entry('shop', 'a.jatra.json'),
      createdAt: -9e15,
      changedAt: 9e15,
      trashedAt: 1e300,
      versions: [version],
    }
    const files = { 'a.jatra.json': writeFile(titled('Shop')), [version.file]: 'packed' }
    const opened = await openBackup(zipped({ ...index(listed), madeAt: 1e17 }, files))
    expect(typeof opened !== 'string' && opened.contents).toMatchObject({
      madeAt: undefined,
      maps: [{ id: 'shop', createdAt: 0, changedAt: 0, trashed: true, versions: [{ id: 'first', at: 0 }] }],
    })
  })

  it('a version that is listed and not there → it is named as absent', async () => {
    const version = { id: 'first', at: 1, file: 'versions/shop/first.json.gz' }
    const listed = { ...entry('shop', 'a.jatra.json'), versions: [version] }
    const opened = await openBackup(zipped(index(listed), { 'a.jatra.json': writeFile(titled('Shop')) }))
    expect(typeof opened !== 'string' && opened.contents.maps).toMatchObject([
      { versions: [], absent: ['first'] },
    ])
  })

  it('a small file that would unpack to more than any memory holds → it is not unpacked', async () => {
    const zeros = new Uint8Array(2 * 1024 * 1024)
    const zip = new Blob([zipSync({ 'a.jatra.json': zeros }) as Uint8Array<ArrayBuffer>])
    expect(zip.size).toBeLessThan(20_000)
    const list = await listZip(zip)
    const one = typeof list !== 'string' && list.entries[0]!
    if (!one) throw new Error('no entry')
    expect(await unpack(zip, one, 100_000)).toBe('too-large')
    // A size that is a lie is found out as soon as more comes.
    const spent: number[] = []
    const lying = { ...one, size: 10 }
    expect(await unpack(zip, lying, 100_000, bytes => spent.push(bytes))).toBe('too-large')
    expect(spent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(zeros.length)
  })

  it('files that lie within one another → it is not opened', async () => {
    const bytes = await bytesIn(await backupOf('One', 'Two'))
    const view = new DataView(bytes.buffer)
    const last = bytes.length - 22
    const listAt = view.getUint32(last + 16, true)
    // The second of the list points to where the first is.
    const second = listAt + 46 + INDEX_NAME.length
    view.setUint32(second + 42, 0, true)
    expect(await found(new Blob([bytes]))).toBe('tangled')
  })
})
