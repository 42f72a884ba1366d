/*
 * A database of the browser as it lies there, whatever release made it: opened without a number, never made, never
 * upgraded, never written. Rows are read one by one, each for itself, since one that the browser cannot give fails every
 * request that it is part of.
 */

export interface RawDatabase {
  readonly stores: readonly string[]
  keys(store: string): Promise<IDBValidKey[]>
  /** Rejects if the browser cannot give the row. */
  read(store: string, key: IDBValidKey): Promise<unknown>
}

/** An open that takes longer will not come: browsers are known to hang there. */
const PATIENCE_MS = 8_000

/** The database of a name; undefined if there is none. Rejects if it cannot be opened. */
export async function rawDatabase(name: string): Promise<RawDatabase | undefined> {
  const db = await opened(name)
  if (!db) return undefined
  // Whoever wants to upgrade or delete it must not have to wait for us.
  db.onversionchange = () => db.close()
  const ask = <T>(store: string, question: (rows: IDBObjectStore) => IDBRequest<T>) =>
    answerTo(question(db.transaction(store, 'readonly').objectStore(store)))
  return {
    stores: [...db.objectStoreNames],
    keys: store => ask(store, rows => rows.getAllKeys()),
    read: (store, key) => ask(store, rows => rows.get(key)),
  }
}

function opened(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isMissing = false
    setTimeout(() => reject(new Error(`The browser did not open ${name}.`)), PATIENCE_MS)
    request.onupgradeneeded = () => {
      // It would be made now, and empty.
      isMissing = true
      request.transaction?.abort()
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => (isMissing ? resolve(undefined) : reject(request.error))
  })
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = event => {
      event.preventDefault()
      reject(request.error)
    }
  })
}
