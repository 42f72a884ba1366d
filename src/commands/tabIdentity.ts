import { randomId } from '../store/randomId'

/*
 * Who this tab is, also after it was reloaded or brought back by the browser. Its id lies in the storage of the tab's
 * session, which a duplicated tab gets a copy of; so whoever has the id also holds a lock by its name, which no two can,
 * and which ends with the tab, however it ends. Whoever does not get the lock takes a new id.
 */

export interface TabIdentity {
  /** Asked for when it is first needed. */
  id(): Promise<string>
  /** The ids of all tabs that are open now; undefined where that cannot be told. */
  living(): Promise<ReadonlySet<string> | undefined>
  /** Does something that no two tabs may do at once. */
  alone<T>(what: string, work: () => Promise<T>): Promise<T>
}

const PREFIX = 'jatra:tab:'
/** The key in the tab's session storage. */
const KEY = 'jatra:tab'
/**
 * A page that was reloaded may have to wait until the one before it has let go, in ms. Too short a wait loses nothing: the
 * page then takes over the steps of a tab that is gone, which are its own.
 */
const PATIENCE_MS = 200

export function tabIdentity(): TabIdentity {
  let id: Promise<string> | undefined
  return {
    id() {
      id ??= takeId()
      return id
    },
    async living() {
      const locks = locksHere()
      if (!locks) return undefined
      const { held = [] } = await locks.query()
      return new Set(
        held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
      )
    },
    async alone(what, work) {
      const locks = locksHere()
      return locks ? await locks.request(`jatra:${what}`, work) : await work()
    },
  }
}

/** There are none where the page does not come over a safe connection. */
function locksHere(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined
}

async function takeId(): Promise<string> {
  const locks = locksHere()
  const kept = readId()
  if (kept !== undefined && (!locks || (await hold(locks, kept)))) return kept
  const id = randomId()
  if (locks) await hold(locks, id)
  writeId(id)
  return id
}

/** Holds the lock of an id for as long as the page lives. False if another tab has it. */
function hold(locks: LockManager, id: string): Promise<boolean> {
  return new Promise(resolve => {
    locks
      .request(PREFIX + id, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
        resolve(true)
        return new Promise(() => {})
      })
      .catch(() => resolve(false))
  })
}

/** The browser may keep nothing here at all: then the tab is a new one each time. */
function readId(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

function writeId(id: string): void {
  try {
    sessionStorage.setItem(KEY, id)
  } catch {
    // As above.
  }
}
