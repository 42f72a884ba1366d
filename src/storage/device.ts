import type { MapCopies } from './copies'
import { databaseCopies } from './databaseCopies'
import { dexieStorage } from './dexieStorage'
import { asFailure } from './failure'
import { fileCopies } from './fileCopies'
import { fileJournals } from './journal/fileJournals'
import type { Journals } from './journal/journal'
import { memoryStorage } from './memoryStorage'
import type { MapStorage } from './port'
import { type SharedDoubt, sharedDoubt } from './sharedDoubt'
import { withCopies } from './withCopies'

export interface Device {
  storage: MapStorage
  /** For the keeper of an open map; undefined where nothing can be kept. */
  copies: MapCopies | undefined
  /** For the keeper of an open map; undefined where there are no such files. */
  journals: Journals | undefined
  /** For the keeper of an open map; undefined where nothing can be kept. */
  doubt: SharedDoubt | undefined
  /** Where those copies are. */
  second: 'files' | 'database' | 'none'
}

/** The best that this browser offers. Never fails: where nothing can be kept, maps live in memory and `durable` is false. */
export async function openDevice(name = 'jatra'): Promise<Device> {
  const log = dexieStorage(name)
  try {
    await log.catalogue.list()
  } catch (error) {
    // A full disk or a blocked database can heal; a browser that refuses will not.
    if (asFailure(error).reason === 'refused') {
      log.close()
      return {
        storage: memoryStorage(),
        copies: undefined,
        journals: undefined,
        doubt: undefined,
        second: 'none',
      }
    }
  }
  const root = () => navigator.storage.getDirectory()
  const second = (await writableFiles()) ? 'files' : 'database'
  const copies = second === 'files' ? fileCopies(root) : databaseCopies(`${name}-copies`)
  // Without locks nobody could tell the journal of a tab that lives.
  const journals = globalThis.navigator?.locks && (await files()) ? fileJournals(root) : undefined
  const doubt = sharedDoubt(`${name}-doubt`)
  if (doubt.since() !== undefined) copies.distrust()
  doubt.onRaised(copies.distrust)
  return { storage: withCopies(log, copies, journals), copies, journals, doubt, second }
}

/** Whether a page (not only a worker) may write to the origin-private file system here. */
async function writableFiles(): Promise<boolean> {
  try {
    return 'createWritable' in FileSystemFileHandle.prototype && (await files())
  } catch {
    return false
  }
}

async function files(): Promise<boolean> {
  try {
    await navigator.storage.getDirectory()
    return true
  } catch {
    return false
  }
}
