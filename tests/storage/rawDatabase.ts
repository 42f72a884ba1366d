/** The database as the browser sees it, past our own code: to damage it as a disk would. */
export async function inDatabase(
  name: string,
  stores: string[],
  work: (tx: IDBTransaction) => void,
): Promise<void> {
  const db = await openDatabase(name)
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction(stores, 'readwrite')
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error)
    work(tx)
  })
  db.close()
}

export function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Makes a database as some release did. Dexie counts versions in tenths. */
export async function createDatabase(
  name: string,
  version: number,
  makeTables: (db: IDBDatabase) => void,
): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10 * version)
    request.onupgradeneeded = () => makeTables(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  db.close()
}

/** Opens the database as a newer release would, at a higher version, where no older tab may keep it waiting. */
export function openAsNewerRelease(name: string): Promise<IDBDatabase> {
  return atHigherVersion(name, reject => reject(new Error('An older tab blocks the upgrade.')))
}

/** The same, waiting for older tabs for as long as they take. */
export function openOverOlderRelease(name: string): Promise<IDBDatabase> {
  return atHigherVersion(name, () => {})
}

function atHigherVersion(
  name: string,
  onBlocked: (reject: (reason: Error) => void) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 990)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => onBlocked(reject)
  })
}

/** What the log holds, of all maps. */
export function updatesIn(db: IDBDatabase): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction('log').objectStore('log').getAll()
    request.onsuccess = () => resolve(request.result.map((row: { update: Uint8Array }) => row.update))
    request.onerror = () => reject(request.error)
  })
}

export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

/**
 * From now on a database cannot be opened, as when its files are damaged: the browser says what Chromium says. Those that
 * have it open lose it. Gives the way to mend it.
 */
export function breakDatabase(name: string, ...open: { close(): void }[]): () => void {
  const whole = indexedDB.open
  indexedDB.open = (asked: string, version?: number) => {
    if (asked !== name) return whole.call(indexedDB, asked, version)
    return refused('Internal error opening backing store for indexedDB.open.', 'UnknownError')
  }
  for (const { close } of open) close()
  return () => {
    indexedDB.open = whole
  }
}

/** A request to open a database, as a browser answers it that cannot. */
export function refused(message: string, name: string): IDBOpenDBRequest {
  const request = new EventTarget() as IDBOpenDBRequest
  Object.assign(request, { error: new DOMException(message, name) })
  queueMicrotask(() => {
    const event = new Event('error')
    Object.defineProperty(event, 'target', { value: request })
    request.onerror?.(event)
    request.dispatchEvent(event)
  })
  return request
}
