import type { FoundMap } from '../../io/backup/openBackup'
import type { ReadMap } from '../../io/format'
import type { Id } from '../../model/ids'
import type { ImageFiles } from '../../model/imageType'
import type { JourneyMap } from '../../model/journey'
import { replaceMap } from '../../model/operations/replaceMap'
import type { MapStorage } from '../../storage/port'
import { createMapStore } from '../../store/createMapStore'
import { encodeMap } from '../../store/encode'
import { randomId } from '../../store/randomId'
import { packTexts, TEXTS_FORM } from '../keptTexts'
import type { Summary } from '../shelf'
import { putVersion } from '../versions/putVersion'
import type { BackupReader } from './backupReader'
import type { Progress } from './makeBackup'
import type { Deed, PlannedMap } from './planRestore'

export interface RestoreOptions {
  readonly storage: MapStorage
  readonly summarise: (map: JourneyMap) => Summary
  readonly now: () => number
  readonly reader: BackupReader
  /** The title of a map that comes to lie beside the one of that title here. */
  readonly copyTitle: (title: string) => string
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

export interface Restored {
  /** How many maps met with which deed. */
  readonly done: Readonly<Record<Deed, number>>
  /** Maps that could not be read when their turn came, and what depends on nothing else went on. */
  readonly unreadable: readonly string[]
  /** Maps whose turn never came, by their titles: storage failed (`error`), or it was called off. */
  readonly left: readonly string[]
  readonly error?: unknown
}

/** A map of the backup could not be read after all. */
class Unreadable extends Error {}

/**
 * Does what was planned, map by map. Each map is in as a whole or not at all; the first that the device cannot keep ends
 * it, and what is in stays in. Never rejects.
 */
export async function restoreBackup(
  planned: readonly PlannedMap[],
  options: RestoreOptions,
): Promise<Restored> {
  const { reader, signal, onProgress } = options
  const found = new Map(reader.contents.maps.map(map => [map.key, map]))
  const done: Record<Deed, number> = { add: 0, addCopy: 0, replace: 0, takeOut: 0, trash: 0, nothing: 0 }
  const unreadable: string[] = []
  const leftFrom = (turn: number) => planned.slice(turn).map(({ title }) => title)

  for (const [turn, plan] of planned.entries()) {
    if (signal.aborted) return { done, unreadable, left: leftFrom(turn) }
    onProgress({ done: turn, total: planned.length })
    try {
      await restoreMap(plan, found.get(plan.key), options)
      done[plan.deed]++
    } catch (error) {
      if (!(error instanceof Unreadable)) return { done, unreadable, left: leftFrom(turn), error }
      unreadable.push(plan.title)
    }
  }
  return { done, unreadable, left: [] }
}

async function restoreMap(
  plan: PlannedMap,
  found: FoundMap | undefined,
  options: RestoreOptions,
): Promise<void> {
  const { storage, now, copyTitle } = options
  const { catalogue } = storage
  const { id, deed } = plan
  if (found && (deed === 'add' || deed === 'addCopy' || deed === 'replace')) {
    const read = await readMap(options.reader, found.key)
    // Somebody else may have brought it back since the plan was made.
    const isHere = id !== undefined && (await storage.load(id)).updates.length > 0
    if (deed === 'replace' && isHere) await replace(id, read, found, options)
    else if (deed !== 'addCopy' && !isHere) return addWithVersions(id ?? randomId(), read, found, options)
    else await addCopy(read, found, copyTitle(read.map.meta.title), options)
  }
  if (id !== undefined && deed === 'takeOut') await catalogue.patch(id, { trashedAt: undefined })
  if (id !== undefined && deed === 'trash') await catalogue.patch(id, { trashedAt: now() })
  if (id !== undefined && found) await addVersions(id, found, options)
}

type Sound = ReadMap & { readonly ok: true }

async function readMap(reader: BackupReader, key: string): Promise<Sound> {
  const read = await reader.readMap(key).catch(() => undefined)
  if (!read?.ok) throw new Unreadable(read?.detail)
  return read
}

async function addWithVersions(id: Id, read: Sound, found: FoundMap, options: RestoreOptions): Promise<void> {
  const { storage } = options
  if ((await storage.catalogue.removed()).includes(id)) await storage.revive(id)
  await add(id, read.map, read.files, found, options)
  await addVersions(id, found, options)
}

function addCopy({ map, files }: Sound, found: FoundMap, title: string, options: RestoreOptions) {
  return add(randomId(), { ...map, meta: { ...map.meta, title } }, files, found, options)
}

async function add(
  id: Id,
  map: JourneyMap,
  files: ImageFiles | undefined,
  found: FoundMap,
  { storage, summarise, now, reader }: RestoreOptions,
): Promise<void> {
  const { madeAt } = reader.contents
  await putImages(storage, id, files)
  await storage.append(id, [encodeMap(map)], randomId())
  // It may be long before somebody opens it. Without a copy, the map is as safe as the database.
  await storage.copy(id).catch(() => {})
  const times = { createdAt: found.createdAt || now(), changedAt: found.changedAt || now() }
  await storage.catalogue.put(
    {
      id,
      ...summarise(map),
      ...times,
      texts: TEXTS_FORM,
      // From now on: else what has lain there for long would be cleared away at once.
      ...(found.trashed && { trashedAt: now() }),
      // As it is, it lies in the backup.
      copiedOutAt: Math.max(times.changedAt, madeAt ?? now()),
    },
    packTexts(map),
  )
}

/** One edit like any other, also for a tab that has the map open; what was there is kept as a version first. */
async function replace(
  id: Id,
  { map, files }: Sound,
  found: FoundMap,
  options: RestoreOptions,
): Promise<void> {
  const { storage, summarise, now } = options
  const { updates } = await storage.load(id)
  const store = createMapStore({ id, newId: randomId, updates })
  // By the name that storage has for it: only a reload can help.
  if (store.readOnly)
    throw Object.assign(new Error('A newer release wrote this map.'), { reason: 'outdated' })
  await putVersion(storage.versions, {
    map: id,
    content: store.snapshot(),
    at: now(),
    reason: 'beforeRestore',
  })
  await putImages(storage, id, files)
  const made: Uint8Array[] = []
  store.onUpdate(update => made.push(update))
  store.change('changes.restoreVersion', tx => replaceMap(tx, map))
  if (made.length > 0) await storage.append(id, made, randomId())
  const time = now()
  await storage.catalogue.patch(
    id,
    {
      ...summarise(store.map),
      changedAt: time,
      copiedOutAt: time,
      outdated: false,
      texts: TEXTS_FORM,
      trashedAt: found.trashed ? time : undefined,
    },
    packTexts(store.map),
  )
}

async function putImages(storage: MapStorage, id: Id, files: ImageFiles = new Map()): Promise<void> {
  for (const [file, bytes] of files) await storage.putImage(id, { file, bytes })
}

/** The versions that are not there yet, with the images that only they have. */
async function addVersions(id: Id, found: FoundMap, { storage, reader }: RestoreOptions): Promise<void> {
  if (found.versions.length === 0) return
  const here = new Set((await storage.versions.list(id)).map(version => version.id))
  const missing = found.versions.filter(version => !here.has(version.id))
  if (missing.length === 0) return
  if (found.id !== undefined) await putImages(storage, id, await reader.readImages(found.id))
  for (const { file, ...version } of missing) {
    const bytes = await reader.readVersion(file).catch(() => undefined)
    if (bytes) await storage.versions.put({ ...version, map: id, size: bytes.length }, bytes)
  }
}
