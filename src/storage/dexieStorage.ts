import { Dexie, type Transaction } from 'dexie'
import { checksum } from '../model/checksum'
import { type ImageRow, type MapDatabase, mapDatabase, type NewRow, type StoredRow } from './database'
import { dexieCatalogue } from './dexieCatalogue'
import { dexieSteps } from './dexieSteps'
import { dexieVersions } from './dexieVersions'
import { asFailure, StorageFailure } from './failure'
import { live } from './live'
import { mergeUpdates } from './mergeUpdates'
import { ownBytes } from './ownBytes'
import { type CatalogueEntry, type MapId, type MapSize, type MapStorage, MERGED, type WriterId } from './port'
import { readEach } from './readEach'

/*
 * The log in IndexedDB: append-only, one transaction per append, strict durability. What a verb has resolved, the disk
 * has. Numbers of rows rise in the order of the commits, because the browser lets only one transaction write to the log
 * at a time, over all tabs; so "everything after row n" never misses a row. A merged row takes the number of the last row
 * that it replaces: whoever had not come so far reads the merged one, everybody else has it already.
 */
export function dexieStorage(name: string): MapStorage {
  const database = mapDatabase(name)
  const { db, run } = database

  return {
    durable: true,

    load: map =>
      run(async () => {
        const { rows, damaged, lost, last } = await readLog(database, map)
        return {
          updates: rows.map(row => row.update),
          last,
          setAside: damaged.length + lost.length,
          fromCopy: false,
          copyUnread: false,
        }
      }),

    append: (map, updates, from) => run(() => append(database, map, updates, from)),

    follow(map, after, onRows) {
      let seen = after
      const stopMinding = database.onLost(() => {
        seen = 0
      })
      const stop = live(
        () => readRows(database, map, seen),
        ({ found }) => {
          const rows = found.filter(row => row.seq > seen)
          seen = rows.at(-1)?.seq ?? seen
          const readable = rows.filter(isReadable)
          if (readable.length > 0) onRows(readable)
        },
      )
      return () => {
        stopMinding()
        stop()
      }
    },

    readBack: (map, from) =>
      run(async () => {
        await refuseRemoved(database, map)
        const { rows, damaged, lost } = await readLog(database, map, from - 1)
        return [
          ...rows.map(row => ({ seq: row.seq, from: row.from, sum: row.sum })),
          ...damaged.map(row => ({ seq: row.seq, from: row.from })),
          ...lost.map(seq => ({ seq })),
        ]
      }),

    compact: (map, known = []) =>
      run(() => ifNobodyElse(`jatra:compact:${name}:${map}`, () => compact(database, map, known))),

    copy: async () => {},
    copyImages: async () => {},

    putImage: (map, { file, bytes }) =>
      run(() =>
        db.transaction('rw', db.images, db.removed, async () => {
          await refuseRemoved(database, map)
          const there = await db.images.get([map, file]).catch(() => undefined)
          if (isWhole(there)) return
          const own = ownBytes(bytes)
          await db.images.put({ map, file, bytes: own, sum: checksum(own) })
        }),
      ),

    image: (map, file) => run(() => readImage(database, map, file)),

    remove: (map, only) => run(() => remove(database, map, only)),

    onRemoved(map, listener) {
      let told = false
      return live(
        () => db.removed.get(map),
        tombstone => {
          if (!tombstone || told) return
          told = true
          listener()
        },
      )
    },

    revive: map =>
      run(() =>
        db.transaction('rw', db.log, db.removed, async () => {
          if (!(await db.removed.get(map))) return
          await db.log.where('map').equals(map).delete()
          await db.removed.delete(map)
        }),
      ),
    sizes: () => run(() => sizesIn(database)),

    catalogue: dexieCatalogue(database),
    versions: dexieVersions(database),
    steps: dexieSteps(database),
    settings: {
      get: key => run(async () => (await db.settings.get(key))?.value),
      put: (key, value) => run(async () => void (await db.settings.put({ key, value }))),
      remove: key => run(() => db.settings.delete(key)),
    },
    onOutdated: database.onOutdated,
    onLost: database.onLost,
    close: database.close,
  }
}

/** All that holds something of a map: the tombstones, the catalogue, and the tables with rows by `map`. */
function tablesOf({ db }: MapDatabase) {
  const { removed, catalogue, log, aside, texts, images, versions, versionBytes, steps } = db
  return { removed, catalogue, log, aside, texts, images, versions, versionBytes, steps }
}

/**
 * A mark stays, so that nobody brings half of the map back. On a full disk even the mark may find no room: then what the
 * map takes goes first. Should the browser end in between, the map is still in the trash, and whole in its second copy.
 */
async function remove(
  database: MapDatabase,
  map: MapId,
  only: (entry: CatalogueEntry | undefined) => boolean = () => true,
): Promise<void> {
  const { removed, catalogue, ...perMap } = tablesOf(database)
  const tables = Object.values(perMap)
  const clear = async () => {
    for (const table of tables) await table.where('map').equals(map).delete()
  }
  const removeAll = () =>
    database.db.transaction('rw', [removed, catalogue, ...tables], async () => {
      if (!only(await catalogue.get(map))) return
      await removed.put({ map })
      await catalogue.delete(map)
      await clear()
    })
  try {
    await removeAll()
  } catch (error) {
    if (asFailure(error).reason !== 'full') throw error
    await database.db.transaction('rw', [catalogue, ...tables], async () => {
      if (only(await catalogue.get(map))) await clear()
    })
    await removeAll()
  }
}

async function sizesIn({ db }: MapDatabase): Promise<MapSize[]> {
  const sizes = new Map<MapId, { log: number; images: number; versions: number }>()
  const add = (map: MapId, what: 'log' | 'images' | 'versions', bytes: number) => {
    const size = sizes.get(map) ?? { log: 0, images: 0, versions: 0 }
    size[what] += bytes
    sizes.set(map, size)
  }
  // Row by row: all of a big library at once would not fit into memory.
  await db.log.each(({ map, update }) => add(map, 'log', update.byteLength))
  await db.images.each(({ map, bytes }) => add(map, 'images', bytes.byteLength))
  await db.versions.each(({ map, size }) => add(map, 'versions', size))
  return [...sizes].map(([map, size]) => ({ map, ...size }))
}

function newRow(map: MapId, update: Uint8Array, from: WriterId): NewRow {
  const bytes = ownBytes(update)
  return { map, update: bytes, from, sum: checksum(bytes) }
}

function isReadable(row: StoredRow): boolean {
  return ArrayBuffer.isView(row.update) && checksum(row.update) === row.sum
}

function rowsOf({ db }: MapDatabase, map: MapId, after: number) {
  return db.log.where('[map+seq]').between([map, after], [map, Dexie.maxKey], false, true)
}

async function refuseRemoved({ db }: MapDatabase, map: MapId): Promise<void> {
  if (await db.removed.get(map)) throw new StorageFailure('removed')
}

/**
 * All has been asked of this transaction: the browser shall end it by itself, without waiting until the page, which may be
 * busy drawing, has heard the answers. Whoever writes after it waits for it, one who only reads too.
 */
function nothingMore<T>(tx: Transaction, asked: PromiseLike<T>): Promise<T> {
  // Browsers without it commit when they notice that nothing more is asked.
  tx.idbtrans.commit?.()
  // Chromium answers no requests any more when a commit that was asked for fails.
  const aborted = new Promise<never>((_, reject) => {
    tx.idbtrans.addEventListener('abort', () => reject(tx.idbtrans.error))
  })
  return Promise.race([asked, aborted])
}

/**
 * All that the browser has to do is asked of it in the same breath as the edit, the commit too: a page that is busy
 * drawing could else leave an edit waiting between question and answer, and a browser that is killed then would take it
 * along. For the same reason the log has a transaction to itself: with the tombstones in it too, an edit would wait for
 * the card, the versions and the steps of the map to be on the disk, which look there as well. So the rows of a map that
 * was deleted for ever are in before that is known, and are swept out again (these alone: the map may have been revived
 * meanwhile); whoever reads the log passes over those that nobody came to sweep.
 */
async function append(
  database: MapDatabase,
  map: MapId,
  updates: readonly Uint8Array[],
  from: WriterId,
): Promise<number> {
  const { db } = database
  const written = db.transaction('rw', db.log, tx => {
    const asked = db.log.bulkAdd(updates.map(update => newRow(map, update, from)))
    return nothingMore(tx, asked)
  })
  // Asked after it: a deletion that came in between has taken the rows along, and one before it is known by now.
  const [last, tombstone] = await Promise.all([written, db.removed.get(map)])
  if (tombstone) {
    await db.log.bulkDelete(updates.map((_, index) => last - index))
    throw new StorageFailure('removed')
  }
  return last
}

interface ReadLog {
  rows: StoredRow[]
  /** Came back, but not as they were written. */
  damaged: StoredRow[]
  /** Numbers of rows that the browser cannot give, and that are not set aside yet. */
  lost: number[]
  /** The highest number of all that are there; 0 if there is none. */
  last: number
}

async function readLog(database: MapDatabase, map: MapId, after = 0): Promise<ReadLog> {
  const { db } = database
  if (await db.removed.get(map)) return { rows: [], damaged: [], lost: [], last: 0 }
  const { found, lost } = await readRows(database, map, after)
  // Such a row cannot be moved: it stays in the log, and is told of until it is noted.
  const noted = lost.length > 0 ? await db.aside.where('seq').anyOf(lost).primaryKeys() : []
  return {
    rows: found.filter(isReadable),
    damaged: found.filter(row => !isReadable(row)),
    lost: lost.filter(seq => !noted.includes(seq)),
    last: found.reduce((last, { seq }) => Math.max(last, seq), Math.max(0, ...lost)),
  }
}

function readRows(database: MapDatabase, map: MapId, after: number) {
  const { db } = database
  const rows = () => rowsOf(database, map, after)
  return readEach<StoredRow, number>(
    () => ({
      toArray: () => db.transaction('r', db.log, tx => nothingMore(tx, rows().toArray())),
      primaryKeys: () => rows().primaryKeys(),
      count: () => rows().count(),
    }),
    seq => db.log.get(seq),
  )
}

function isWhole(row: ImageRow | undefined): row is ImageRow {
  return row !== undefined && ArrayBuffer.isView(row.bytes) && checksum(row.bytes) === row.sum
}

async function readImage(
  { db }: MapDatabase,
  map: MapId,
  file: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const own = await db.images.get([map, file])
  if (isWhole(own)) return own.bytes
  // The keys first: the bytes of the same picture in ten maps are read once.
  const maps = await db.images.where('file').equals(file).primaryKeys()
  for (const [other] of maps) {
    const row = other === map ? undefined : await db.images.get([other, file])
    if (!isWhole(row)) continue
    // A full disk must not keep anybody from looking at it.
    await db
      .transaction('rw', db.images, db.removed, async () => {
        if (!(await db.removed.get(map))) await db.images.put({ ...row, map })
      })
      .catch(() => {})
    return row.bytes
  }
  return undefined
}

async function compact(database: MapDatabase, map: MapId, known: readonly Uint8Array[]): Promise<void> {
  const { db } = database
  const { rows, damaged, lost } = await readLog(database, map)
  if (rows.length === 1 && known.length === 0 && damaged.length + lost.length === 0) return
  const updates = [...rows.map(row => row.update), ...known]
  // Merging takes a while for a big map: outside of the transaction, so that nobody's edit waits for it.
  const merged = updates.length > 0 ? newRow(map, mergeUpdates(updates), MERGED) : undefined
  const taken = [...rows, ...damaged].map(row => row.seq)

  await db.transaction('rw', db.log, db.aside, db.removed, async () => {
    await refuseRemoved(database, map)
    const still = await db.log.where('seq').anyOf(taken).count()
    if (still < taken.length) return
    await db.aside.bulkPut(damaged.map(row => ({ seq: row.seq, map, row })))
    await db.aside.bulkPut(lost.map(seq => ({ seq, map, row: undefined })))
    await db.log.bulkDelete(taken)
    const seq = rows.at(-1)?.seq
    if (merged) await db.log.put(seq === undefined ? merged : { ...merged, seq })
  })
}

/** The lock only saves work: two compactions at once lose nothing. Where there are no locks, we go ahead. */
async function ifNobodyElse(lock: string, work: () => Promise<void>): Promise<void> {
  if (!globalThis.navigator?.locks) return work()
  await navigator.locks.request(lock, { ifAvailable: true }, held => (held ? work() : undefined))
}
