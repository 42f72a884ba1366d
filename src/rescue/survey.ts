import { rawDatabase } from './rawDatabase'
import { bytesIn, field } from './rows'

/*
 * What is left of maps in this browser, wherever it lies: rows of the database of maps, rows of the database of second
 * copies, files of the second copies. The contents stay where they are; they are read again when somebody wants them.
 */

export const MAPS = 'jatra'
export const COPIES = 'jatra-copies'
/** The folder of files that the browser keeps for this page alone. */
export const FILES = 'files'

/** One row or file. */
export interface Piece {
  /** `jatra`, `jatra-copies` or `files`. */
  readonly source: string
  /** The table, or the first folder. */
  readonly store: string
  /** The key of the row, as text, or the rest of the path. */
  readonly name: string
  /** Of which map; undefined if it belongs to none, or that cannot be told. */
  readonly map: string | undefined
  /** In bytes. */
  readonly size: number
  readonly readable: boolean
  read(): Promise<unknown>
}

export interface FoundMap {
  readonly id: string
  readonly title: string
  /** In ms since 1970; 0 if not known. */
  readonly changedAt: number
  readonly isTrashed: boolean
  readonly pieces: readonly Piece[]
}

export interface Survey {
  readonly maps: readonly FoundMap[]
  readonly pieces: readonly Piece[]
  /** What could not be searched, and why. */
  readonly failures: readonly { readonly source: string; readonly error: unknown }[]
}

/** Finds all that is there. Never rejects: what fails is in `failures`, and hides nothing else. */
export async function survey(): Promise<Survey> {
  const failures: { source: string; error: unknown }[] = []
  const search = async (source: string, find: () => Promise<Piece[]>) => {
    try {
      return await find()
    } catch (error) {
      failures.push({ source, error })
      return []
    }
  }
  const found = await Promise.all([
    search(MAPS, () => rowsOf(MAPS)),
    search(COPIES, () => rowsOf(COPIES)),
    search(FILES, filesOfPage),
  ])
  const pieces = found.flat()
  return { pieces, maps: await mapsAmong(pieces), failures }
}

async function rowsOf(source: string): Promise<Piece[]> {
  const db = await rawDatabase(source)
  const pieces: Piece[] = []
  for (const store of db?.stores ?? []) {
    for (const key of (await db?.keys(store).catch(() => [])) ?? []) {
      const read = async () => db?.read(store, key)
      const name = Array.isArray(key) ? key.join(' ') : String(key)
      try {
        const row = await read()
        pieces.push({
          source,
          store,
          name,
          map: mapOf(store, key, row),
          size: sizeOf(row),
          readable: true,
          read,
        })
      } catch {
        pieces.push({ source, store, name, map: mapOf(store, key), size: 0, readable: false, read })
      }
    }
  }
  return pieces
}

/** Every table of maps names the map in its rows, or has it for a key or its first part. */
function mapOf(store: string, key: IDBValidKey, row?: unknown): string | undefined {
  if (store === 'settings') return undefined
  const named = field(row, 'map') ?? (Array.isArray(key) ? key[0] : key)
  return typeof named === 'string' ? named : undefined
}

function sizeOf(row: unknown): number {
  const values = typeof row === 'object' && row !== null ? Object.values(row) : []
  return values.reduce<number>(
    (sum, value) => sum + (bytesIn(value)?.length ?? (typeof value === 'string' ? value.length : 0)),
    0,
  )
}

/** Files as they lie: `maps/ID.yjs` and `images/ID/FILE`, and whatever another release may have put beside them. */
async function filesOfPage(): Promise<Piece[]> {
  if (!navigator.storage?.getDirectory) return []
  const pieces: Piece[] = []
  const walk = async (folder: FileSystemDirectoryHandle, path: readonly string[]): Promise<void> => {
    for await (const [entry, handle] of folder.entries()) {
      if (handle.kind === 'directory') {
        await walk(handle as FileSystemDirectoryHandle, [...path, entry])
        continue
      }
      const [store = '', ...rest] = [...path, entry]
      const map = rest[0] && decoded(rest[0].replace(/\.\w+$/, ''))
      const file = handle as FileSystemFileHandle
      const read = async () => new Uint8Array(await (await file.getFile()).arrayBuffer())
      const at = { source: FILES, store, name: rest.join('/'), map, read }
      try {
        pieces.push({ ...at, size: (await file.getFile()).size, readable: true })
      } catch {
        pieces.push({ ...at, size: 0, readable: false })
      }
    }
  }
  await walk(await navigator.storage.getDirectory(), [])
  return pieces
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Where a map itself can be, not only something about it. */
const STATES: readonly string[] = ['log', 'copies', 'maps', 'versions', 'versionBytes']

async function mapsAmong(pieces: readonly Piece[]): Promise<FoundMap[]> {
  const byMap = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.map === undefined) continue
    const others = byMap.get(piece.map)
    if (others) others.push(piece)
    else byMap.set(piece.map, [piece])
  }
  const maps: FoundMap[] = []
  for (const [id, of] of byMap) {
    // What was deleted for ever may have left a copy behind.
    const isGone = of.some(({ store }) => store === 'removed') && !of.some(({ store }) => store === 'log')
    if (isGone || !of.some(({ store }) => STATES.includes(store))) continue
    const card = await of
      .find(({ store }) => store === 'catalogue')
      ?.read()
      .catch(() => undefined)
    const title = field(card, 'title')
    const changedAt = field(card, 'changedAt')
    maps.push({
      id,
      title: typeof title === 'string' ? title : '',
      changedAt: typeof changedAt === 'number' ? changedAt : 0,
      isTrashed: field(card, 'trashedAt') !== undefined,
      pieces: of,
    })
  }
  return maps.sort((a, b) => b.changedAt - a.changedAt)
}
