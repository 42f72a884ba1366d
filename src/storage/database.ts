import { Dexie, type Table } from 'dexie'
import { asFailure, StorageFailure } from './failure'
import { freshFactory } from './freshFactory'
import type {
  CatalogueEntry,
  KeptSteps,
  MapId,
  OutdatedListener,
  Unsubscribe,
  VersionEntry,
  WriterId,
} from './port'

/** Raised with every change of the tables, and only then: an older release that meets a higher one stops writing. */
const VERSION = 3

/** An open that neither succeeds nor fails by then is shown as a failure (browsers are known to hang there). */
const PATIENCE_MS = 8_000

/** How long a newer release is kept waiting for edits that are on their way to the disk. */
const LAST_WRITES_MS = 1_000

/** How long an older tab may stand in the way: for its last edits, and for a browser that is slow to say that it is gone. */
const GRACE_MS = 2 * LAST_WRITES_MS

export interface StoredRow {
  seq: number
  map: MapId
  update: Uint8Array
  from: WriterId
  /** `checksum` of the update. */
  sum: number
}

/** The database numbers rows itself, unless they replace others. */
export type NewRow = Omit<StoredRow, 'seq'> & { seq?: number }

export interface ImageRow {
  map: MapId
  file: string
  bytes: Uint8Array<ArrayBuffer>
  /** `checksum` of the bytes. */
  sum: number
}

export interface VersionBytes {
  map: MapId
  id: string
  bytes: Uint8Array<ArrayBuffer>
  /** `checksum` of the bytes. */
  sum: number
}

export interface StoredTexts {
  map: MapId
  texts: string
}

export type MapTables = {
  log: Table<StoredRow, number, NewRow>
  /** Rows of the log that could not be read, as they were. */
  aside: Table<{ seq: number; map: MapId; row: unknown }, number>
  catalogue: Table<CatalogueEntry, MapId>
  /** What the maps say, for search over all of them (`Catalogue.texts`). */
  texts: Table<StoredTexts, MapId>
  /** Maps that were deleted for ever: a tab that still has one open must not bring half of it back. */
  removed: Table<{ map: MapId }, MapId>
  /** Bytes of the images that the maps name. Each map has rows of its own, so that it takes them along when it goes. */
  images: Table<ImageRow, [MapId, string]>
  versions: Table<VersionEntry, [MapId, string]>
  /** Apart from their entries, which are listed without them. */
  versionBytes: Table<VersionBytes, [MapId, string]>
  steps: Table<KeptSteps, [MapId, string]>
  settings: Table<{ key: string; value: unknown }, string>
}

export interface MapDatabase {
  readonly db: Dexie & MapTables
  /** Opens the database if need be, does the work, and gives failures their reason. */
  run<T>(work: () => PromiseLike<T>): Promise<T>
  onOutdated(listener: OutdatedListener): Unsubscribe
  /** Calls back when the browser takes the database away: another may stand in its place, whose rows begin at 1 again. */
  onLost(listener: () => void): Unsubscribe
  close(): void
}

export function mapDatabase(name: string): MapDatabase {
  const db = new Dexie(name, {
    ...freshFactory(),
    // Without it Chromium reports a commit before the bytes are on disk.
    chromeTransactionDurability: 'strict',
    // Dexie's cache shows rows to listeners before they are committed.
    cache: 'disabled',
  }) as MapDatabase['db']
  db.version(VERSION).stores({
    log: '++seq, map, [map+seq]',
    aside: 'seq, map',
    catalogue: 'id',
    texts: 'map',
    removed: 'map',
    images: '[map+file], map, file',
    versions: '[map+id], map',
    versionBytes: '[map+id], map',
    steps: '[map+tab], map',
    settings: 'key',
  })

  const listeners = new Set<OutdatedListener>()
  const bereaved = new Set<() => void>()
  const tellLost = () => {
    for (const listener of bereaved) listener()
  }
  /** A newer release has asked for the database: nobody is told twice. */
  let asked = false
  let outdated = false
  let blocked = false
  /** The disk was full when it was last tried. */
  let full = false
  db.use({
    stack: 'dbcore',
    name: 'reasons',
    create: core => ({
      ...core,
      transaction(...given) {
        const tx = core.transaction(...given) as IDBTransaction
        tx.addEventListener('abort', () => {
          if (asFailure(tx.error).reason === 'full') full = true
        })
        return tx
      },
    }),
  })
  /** Those who wait for the database to open. */
  const refusals = new Set<() => void>()

  function tell(): Promise<void>[] {
    if (asked) return []
    asked = true
    return [...listeners].flatMap(listener => listener() ?? [])
  }

  function leave(): void {
    outdated = true
    db.close()
  }

  function giveWay(): void {
    const lastWrites = tell()
    if (lastWrites.length === 0) {
      leave()
      return
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const enough = new Promise(resolve => {
      timer = setTimeout(resolve, LAST_WRITES_MS)
    })
    void Promise.race([Promise.allSettled(lastWrites), enough]).then(() => {
      clearTimeout(timer)
      leave()
    })
  }

  db.on('versionchange', event => {
    // No new version means that the database is being deleted: Dexie closes it, and the next verb makes a new one.
    if (!event.newVersion) {
      tellLost()
      return undefined
    }
    if (!asked) giveWay()
    // Else Dexie would close it at once.
    return false
  })
  // The browser has closed it: the data of the site were cleared, or its files are gone. Dexie tells of its own closing too.
  db.on('ready', () => db.backendDB().addEventListener('close', tellLost), true)
  db.on('blocked', () => {
    setTimeout(() => {
      if (db.isOpen()) return
      blocked = true
      for (const refuse of refusals) refuse()
    }, GRACE_MS)
  })

  /** Resolves once the database is open, or rejects when somebody stands in the way: it may still open later. */
  async function open(): Promise<void> {
    if (!db.isOpen()) {
      let refuse = () => {}
      const hindrance = new Promise<never>((_, reject) => {
        refuse = () => reject(new StorageFailure('blocked'))
      })
      if (blocked) refuse()
      refusals.add(refuse)
      const timer = setTimeout(refuse, PATIENCE_MS)
      try {
        await Promise.race([db.open(), hindrance])
      } finally {
        clearTimeout(timer)
        refusals.delete(refuse)
      }
    }
    blocked = false
    // Dexie opens a database of a newer version and counts in tenths, which it also uses up itself for small repairs.
    if (Math.floor(db.backendDB().version / 10) > VERSION) {
      leave()
      tell()
    }
  }

  /** Once the disk is full, Chromium closes the database, and what comes then fails for reasons that do not name it. */
  async function named(error: unknown): Promise<StorageFailure> {
    const failure = asFailure(error)
    if (failure.reason !== 'unknown' && failure.reason !== 'damaged') return failure
    // The requests of a transaction fail before it says why.
    await new Promise(resolve => setTimeout(resolve, 0))
    return full ? new StorageFailure('full', error) : failure
  }

  return {
    db,
    async run(work) {
      try {
        if (!outdated) await open()
        if (outdated) throw new StorageFailure('outdated')
        const result = await work()
        full = false
        return result
      } catch (error) {
        throw outdated ? new StorageFailure('outdated', error) : await named(error)
      }
    },
    onOutdated(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onLost(listener) {
      bereaved.add(listener)
      return () => bereaved.delete(listener)
    },
    close: () => db.close(),
  }
}
