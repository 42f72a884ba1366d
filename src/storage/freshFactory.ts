import { Dexie } from 'dexie'

/*
 * A way to the browser's databases that can be opened anew. When a full disk cuts short what Chromium notes about a site,
 * it deletes the data of that site, and from then on every open of a page that was there fails with "Internal error", for
 * as long as the page lives and with room on the disk again. A new document has a way of its own, and an empty frame is
 * one: so the page heals without a reload. What is read by way of a frame is of that frame's kind: bytes are not
 * `instanceof Uint8Array` here.
 */

/** A new way is looked for at most so often. */
const BETWEEN_MS = 2_000

/** What a database needs of the browser; also the key ranges, which are not bound to a way. */
export interface DatabaseWays {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

/**
 * The browser's databases, by a new way after an open that failed for no reason that the browser would name.
 * @param anotherWay gives a new way, and takes the one that it gave before away; undefined where there is none
 */
export function freshFactory(anotherWay: () => IDBFactory | undefined = byFrame()): DatabaseWays | undefined {
  const { indexedDB, IDBKeyRange } = Dexie.dependencies
  if (!indexedDB) return undefined
  let way = indexedDB
  let dead = false
  let foundAt = 0

  function open(...asked: Parameters<IDBFactory['open']>): IDBOpenDBRequest {
    // A database that is broken for good is asked for again and again.
    if (dead && Date.now() - foundAt > BETWEEN_MS) {
      way = anotherWay() ?? way
      foundAt = Date.now()
    }
    dead = false
    const request = way.open(...asked)
    // Another way is looked for when it is needed: with the frame, its request would go before everybody has heard of it.
    request.addEventListener('error', () => {
      dead = request.error?.name === 'UnknownError'
    })
    return request
  }

  return {
    indexedDB: {
      open,
      deleteDatabase: name => way.deleteDatabase(name),
      databases: () => way.databases(),
      cmp: (first, second) => way.cmp(first, second),
    },
    IDBKeyRange,
  }
}

function byFrame(): () => IDBFactory | undefined {
  let frame: HTMLIFrameElement | undefined
  return () => {
    frame?.remove()
    frame = undefined
    if (typeof document === 'undefined') return undefined
    frame = document.createElement('iframe')
    frame.hidden = true
    document.documentElement.append(frame)
    return frame.contentWindow?.indexedDB ?? undefined
  }
}
