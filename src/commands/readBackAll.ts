import type { Id } from '../model/ids'
import type { MapStorage } from '../storage/port'
import { isComplete } from '../store/isComplete'
import type { ReadBackMaps } from '../store/safekeeping'
import { idle } from './idle'

/*
 * Reads maps back from the disk, for somebody who asks how safe they are. It only looks: opening a map that is not whole
 * mends it, and tells its user what was lost, so nothing is loaded here that loading would mend.
 */

type Log = Pick<MapStorage, 'readBack' | 'load'>

/**
 * One map after the other in idle time, each when it is asked for: whoever stops asking has called it off. Gives how far it
 * has come, before the first map and after each. A map that is deleted for ever meanwhile is counted no more. Throws as
 * storage does when a newer release has taken the database over.
 */
export async function* readBackAll(storage: Log, maps: readonly Id[]): AsyncGenerator<ReadBackMaps> {
  let read: ReadBackMaps = { count: maps.length, done: 0, amiss: [], unread: [] }
  yield read
  for (const map of maps) {
    await idle()
    const state = await stateOf(storage, map)
    read =
      state === 'removed'
        ? { ...read, count: read.count - 1 }
        : {
            ...read,
            done: read.done + 1,
            amiss: state === 'amiss' ? [...read.amiss, map] : read.amiss,
            unread: state === 'unread' ? [...read.unread, map] : read.unread,
          }
    yield read
  }
}

async function stateOf(storage: Log, map: Id): Promise<'whole' | 'amiss' | 'unread' | 'removed'> {
  try {
    return (await isWhole(storage, map)) ? 'whole' : 'amiss'
  } catch (error) {
    // By the names that storage has for them.
    const { reason } = Object(error)
    if (reason === 'outdated') throw error
    if (reason === 'removed') return 'removed'
    return (await opens(storage, map)) ? 'amiss' : 'unread'
  }
}

async function isWhole(storage: Log, map: Id): Promise<boolean> {
  const rows = await storage.readBack(map, 0)
  if (rows.length === 0 || rows.some(({ sum }) => sum === undefined)) return false
  // A row that is gone without a trace is missed by those that were written after it.
  return isComplete((await storage.load(map)).updates)
}

/** Where the log cannot be read, the second copy may. */
async function opens(storage: Log, map: Id): Promise<boolean> {
  try {
    return (await storage.load(map)).updates.length > 0
  } catch {
    return false
  }
}
