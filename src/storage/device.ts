import type { MapCopies } from './copies'
import { databaseCopies } from './databaseCopies'
import { dexieStorage } from './dexieStorage'
import { asFailure } from './failure'
import { fileCopies } from './fileCopies'
import { memoryStorage } from './memoryStorage'
import type { MapStorage } from './port'
import { withCopies } from './withCopies'

export interface Device {
  storage: MapStorage
  /** For the keeper of an open map; undefined where nothing can be kept. */
  copies: MapCopies | undefined
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
      return { storage: memoryStorage(), copies: undefined }
    }
  }
  const copies = (await writableFiles())
    ? fileCopies(() => navigator.storage.getDirectory())
    : databaseCopies(`${name}-copies`)
  return { storage: withCopies(log, copies), copies }
}

/** Whether a page (not only a worker) may write to the origin-private file system here. */
async function writableFiles(): Promise<boolean> {
  try {
    if (!('createWritable' in FileSystemFileHandle.prototype)) return false
    await navigator.storage.getDirectory()
    return true
  } catch {
    return false
  }
}

let asked = false

/**
 * Asks the browser not to clear by itself what is kept here, once a visit. Some ask the user in turn, so it is to be asked
 * when there is something to lose.
 */
export async function askToPersist(): Promise<void> {
  if (asked) return
  asked = true
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // A browser that cannot promise keeps maps as well as it can.
  }
}
