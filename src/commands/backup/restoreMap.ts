import type { FoundMap } from '../../io/backup/openBackup'
import type { ReadMap } from '../../io/format'
import { imageFiles } from '../../model/analysis/imagesOf'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { replaceMap } from '../../model/operations/replaceMap'
import type { MapStorage } from '../../storage/port'
import { createMapStore } from '../../store/createMapStore'
import { randomId } from '../../store/randomId'
import { packTexts, TEXTS_FORM } from '../keptTexts'
import { putNewMap } from '../putNewMap'
import type { Summary } from '../shelf'
import { putVersion } from '../versions/putVersion'
import type { BackupReader } from './backupReader'
import type { Deed, PlannedMap } from './planRestore'

export interface RestoreMapOptions {
  readonly storage: MapStorage
  readonly summarise: (map: JourneyMap) => Summary
  readonly now: () => number
  readonly reader: BackupReader
  /** The title of a map that comes to lie beside the one of that title here. */
  readonly copyTitle: (title: string) => string
}

/** How far the turn of a map has come. Kept up to date while it goes on, so that it is known of one that failed, too. */
export interface Turn {
  /** What has been done: not always what was planned, if the map came or went meanwhile. */
  deed: Deed
  /** The map itself is here, as it should be. */
  isIn: boolean
  /** Versions that were added. */
  added: number
  /** Versions and images of the backup that are not here. */
  versions: number
  images: number
}

/** A map of the backup could not be read after all. */
export class Unreadable extends Error {}

type Sound = ReadMap & { readonly ok: true }

/**
 * Does what was planned for one map. Rejects as storage does, as `removed` if the map was deleted for ever meanwhile, and
 * with `Unreadable`.
 */
export async function restoreMap(
  { id, deed }: PlannedMap,
  found: FoundMap | undefined,
  options: RestoreMapOptions,
  turn: Turn,
): Promise<void> {
  const { storage, now } = options
  if (deed === 'nothing') return
  const isGone = id !== undefined && (await storage.catalogue.removed()).includes(id)
  const isBrought =
    deed === 'add' || deed === 'addCopy' || deed === 'replace' || (deed === 'takeOut' && isGone)
  if (found && isBrought) return bring(id, deed, isGone, found, options, turn)
  if (id === undefined) return
  // By the names that storage has for it.
  if (isGone) throw Object.assign(new Error('The map was deleted for ever.'), { reason: 'removed' })
  if (deed === 'takeOut') await storage.catalogue.patch(id, { trashedAt: undefined })
  if (deed === 'trash') await storage.catalogue.patch(id, { trashedAt: now() })
  turn.isIn = true
  if (found) await addVersions(id, found, new Set(), options, turn)
}

/** Brings a map out of the backup, as what was planned, or as what can be by now. */
async function bring(
  id: Id | undefined,
  deed: Deed,
  isGone: boolean,
  found: FoundMap,
  options: RestoreMapOptions,
  turn: Turn,
): Promise<void> {
  const { storage, copyTitle } = options
  const { map, files } = await readMap(options.reader, found.key)
  const read: Read = { map, files: files ?? new Map(), found }
  const images = imageFiles(map)
  // Somebody else may have brought it back since the plan was made, or deleted it.
  const here = id === undefined ? undefined : await storage.load(id)
  const isHere = here !== undefined && here.updates.length > 0
  if (id !== undefined && deed === 'replace' && isHere) {
    turn.deed = 'replace'
    await replace(id, read, options, turn)
  } else if (id !== undefined && (isHere || (deed === 'addCopy' && !isGone))) {
    turn.deed = 'addCopy'
    await addCopy(
      { ...read, map: { ...map, meta: { ...map.meta, title: copyTitle(map.meta.title) } } },
      options,
      turn,
    )
  } else {
    turn.deed = 'add'
    const own = id ?? randomId()
    const mayBeHere = here !== undefined && !isGone && (here.setAside > 0 || here.copyUnread)
    if (isGone) await storage.revive(own)
    try {
      await add(own, { ...read, trashed: found.trashed, mayBeHere }, options, turn)
    } catch (error) {
      // What it left was taken away, and with that the map counts as deleted, which nobody has done.
      if (!isGone && !mayBeHere) await storage.revive(own).catch(() => {})
      throw error
    }
    return addVersions(own, found, images, options, turn)
  }
  await addVersions(id, found, images, options, turn)
}

interface Read {
  readonly map: JourneyMap
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly found: FoundMap
}

async function readMap(reader: BackupReader, key: string): Promise<Sound> {
  const read = await reader.readMap(key).catch(() => undefined)
  if (!read?.ok) throw new Unreadable(read?.detail)
  return read
}

/** Beside the map that is here, and on the shelf also if it was in the trash then: it is there to be compared. */
function addCopy(read: Read, options: RestoreMapOptions, turn: Turn): Promise<void> {
  return add(randomId(), { ...read, trashed: false, mayBeHere: false }, options, turn)
}

async function add(
  id: Id,
  read: Read & { readonly trashed: boolean; readonly mayBeHere: boolean },
  options: RestoreMapOptions,
  turn: Turn,
): Promise<void> {
  const { storage, summarise, now, reader } = options
  const { map, found, trashed, mayBeHere } = read
  const time = now()
  // A clock may have been ahead then.
  const createdAt = Math.min(found.createdAt || time, time)
  const changedAt = Math.min(found.changedAt || time, time)
  await putNewMap(storage, {
    map,
    mayBeHere,
    files: imagesOf(id, read, options, turn),
    entry: {
      id,
      ...summarise(map),
      createdAt,
      changedAt,
      // From now on: else what has lain there for long would be cleared away at once.
      ...(trashed && { trashedAt: time }),
      // As it is, it lies in the backup.
      copiedOutAt: Math.max(changedAt, Math.min(reader.contents.madeAt ?? time, time)),
    },
  })
  turn.isIn = true
  // It may be long before somebody opens it. Without a copy, the map is as safe as the database.
  await storage.copy(id).catch(() => {})
}

/** One edit like any other, also for a tab that has the map open; what was there is kept as a version first. */
async function replace(id: Id, read: Read, options: RestoreMapOptions, turn: Turn): Promise<void> {
  const { storage, summarise, now } = options
  const { trashed } = read.found
  const { updates } = await storage.load(id)
  const store = createMapStore({ id, newId: randomId, updates })
  // By the name that storage has for it: only a reload can help.
  if (store.readOnly)
    throw Object.assign(new Error('A newer release wrote this map.'), { reason: 'outdated' })
  const content = store.snapshot()
  await putVersion(storage.versions, { map: id, content, at: now(), reason: 'beforeRestore' })
  for await (const [file, bytes] of imagesOf(id, read, options, turn)) {
    await storage.putImage(id, { file, bytes })
  }
  const made: Uint8Array[] = []
  store.onUpdate(update => made.push(update))
  store.change('changes.restoreVersion', tx => replaceMap(tx, read.map))
  // Said first, and taken back with the card: if the tab is killed in between, the map is summed up anew, and on the shelf.
  const coming = { changedAt: now(), outdated: true, ...(!trashed && { trashedAt: undefined }) }
  await storage.catalogue.patch(id, coming)
  if (made.length > 0) await storage.append(id, made, randomId())
  turn.isIn = true
  await storage.copy(id).catch(() => {})
  const time = now()
  await storage.catalogue.patch(
    id,
    {
      ...summarise(store.map),
      changedAt: time,
      copiedOutAt: time,
      outdated: false,
      texts: TEXTS_FORM,
      trashedAt: trashed ? time : undefined,
    },
    packTexts(store.map),
  )
}

/** The images that a map names, out of its file or from beside it. Counts those that are neither there nor here. */
async function* imagesOf(
  id: Id,
  { map, files, found }: Read,
  { storage, reader }: RestoreMapOptions,
  turn: Turn,
): AsyncGenerator<readonly [string, Uint8Array<ArrayBuffer>]> {
  const apart = new Set(found.apart)
  turn.images = 0
  for (const file of imageFiles(map)) {
    const bytes = files.get(file) ?? (apart.has(file) ? await readImage(reader, found, file) : undefined)
    if (bytes) yield [file, bytes]
    else if (!(await storage.image(id, file).catch(() => undefined))) turn.images++
  }
}

async function readImage(reader: BackupReader, { id }: FoundMap, file: string) {
  return id === undefined ? undefined : reader.readImage(id, file).catch(() => undefined)
}

/**
 * The versions that are not there yet, with the images that only they have.
 * @param named the images of the map itself: their turn has been
 */
async function addVersions(
  id: Id,
  found: FoundMap,
  named: ReadonlySet<string>,
  { storage, reader }: RestoreMapOptions,
  turn: Turn,
): Promise<void> {
  turn.versions = found.versions.length + found.absent.length
  if (turn.versions === 0) return
  const here = new Set((await storage.versions.list(id)).map(version => version.id))
  const missing = found.versions.filter(version => !here.has(version.id))
  turn.versions = missing.length + found.absent.filter(version => !here.has(version)).length
  if (missing.length === 0) return
  for (const file of found.apart) {
    if (named.has(file)) continue
    const bytes = await readImage(reader, found, file)
    if (bytes) await storage.putImage(id, { file, bytes })
    else if (!(await storage.image(id, file).catch(() => undefined))) turn.images++
  }
  for (const { file, ...version } of missing) {
    const bytes = await reader.readVersion(file).catch(() => undefined)
    if (!bytes) continue
    await storage.versions.put({ ...version, map: id, size: bytes.length }, bytes)
    turn.versions--
    turn.added++
  }
}
