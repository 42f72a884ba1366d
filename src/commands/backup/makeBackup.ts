import { type BackedUpMap, INDEX_NAME, imageFile, versionFile, writeIndex } from '../../io/backup/backupIndex'
import { imagesInVersion } from '../../io/backup/versionImages'
import { type BackupWriter, createBackupWriter } from '../../io/backup/writeBackup'
import type { Id } from '../../model/ids'
import type { ListedMap, MapStorage, VersionEntry } from '../../storage/port'
import { dateName, nameInBackup } from './copyName'
import { isLacking, type Lack } from './lack'
import { imageForBackup, type MapForBackup, mapForBackup } from './mapForBackup'

export interface Progress {
  readonly done: number
  readonly total: number
}

export interface MadeBackup {
  readonly name: string
  readonly content: Blob
  readonly versions: number
  /** The maps that are in it, and up to which time, in ms since 1970. */
  readonly maps: ReadonlyMap<Id, number>
  /** Maps that could not be read now. */
  readonly missing: readonly { readonly id: Id; readonly title: string }[]
  /** Maps of which versions or images could not be read now. */
  readonly lacking: readonly (Lack & { readonly id: Id })[]
}

export interface BackupOptions {
  readonly storage: MapStorage
  readonly now: () => number
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** Bytes of a map's own file, at most, where that is not what the app opens. */
  readonly mostPerMap?: number
}

/**
 * Everything on this device as one file: maps with their images, those in the trash too, and the versions that are kept of
 * them. What cannot be read keeps nothing else back, and is told. Rejects with an `AbortError` when it is called off, with
 * a `BackupTooLarge`, and as storage does.
 */
export async function makeBackup({
  storage,
  now,
  signal,
  onProgress,
  mostPerMap,
}: BackupOptions): Promise<MadeBackup> {
  const madeAt = now()
  const entries = await storage.catalogue.list()
  const kept = new Map<Id, readonly VersionEntry[]>()
  for (const { id } of entries) {
    const versions = await storage.versions.list(id).catch(() => undefined)
    if (versions) kept.set(id, versions)
  }

  const writer = createBackupWriter()
  const listed = entries.map(entry => listing(entry, kept.get(entry.id) ?? []))
  // First of all, so that it is there also if the file is cut short.
  await writer.add(INDEX_NAME, writeIndex({ madeAt, maps: listed }))

  const maps = new Map<Id, number>()
  const missing: { id: Id; title: string }[] = []
  const lacking: (Lack & { id: Id })[] = []
  let versions = 0
  let failure: unknown
  for (const [done, entry] of listed.entries()) {
    signal.throwIfAborted()
    onProgress({ done, total: listed.length })
    const { id, title } = entry
    const readAt = now()
    const map = await mapForBackup(storage, id, mostPerMap).catch(error => {
      failure ??= error
      return undefined
    })
    if (map) {
      await writer.add(entry.file, map.text)
      maps.set(id, readAt)
    } else missing.push({ id, title })
    const beside = await addBeside(writer, storage, entry, map)
    versions += beside.versions
    const lack = {
      id,
      title,
      versions: kept.has(id) ? entry.versions.length - beside.versions : undefined,
      images: beside.unread + (map?.unread ?? 0),
    }
    if (isLacking(lack)) lacking.push(lack)
  }
  signal.throwIfAborted()
  // A file without anything in it would pass for a copy.
  if (failure !== undefined && maps.size === 0 && versions === 0) throw failure
  const name = `Jatra backup ${dateName(madeAt)}.zip`
  return { name, content: writer.finish(), versions, maps, missing, lacking }
}

function listing(
  { id, title, createdAt, changedAt, trashedAt }: ListedMap,
  versions: readonly VersionEntry[],
) {
  return {
    id,
    title,
    createdAt,
    changedAt,
    ...(trashedAt !== undefined && { trashedAt }),
    file: nameInBackup(title, id),
    versions: versions.map(({ map, ...version }) => ({ ...version, file: versionFile(map, version.id) })),
  } satisfies BackedUpMap
}

/** The versions of a map, and the images that its file does not have. Gives how many versions, and images not read. */
async function addBeside(
  writer: BackupWriter,
  storage: MapStorage,
  { id, versions }: BackedUpMap,
  map: MapForBackup | undefined,
): Promise<{ versions: number; unread: number }> {
  const inFile = map && !map.apart ? map.images : []
  const seen = new Set<string>(inFile)
  let unread = 0
  const addImages = async (files: Iterable<string>) => {
    for (const file of files) {
      if (seen.has(file)) continue
      seen.add(file)
      const image = await imageForBackup(storage, id, file)
      if (image) await writer.add(imageFile(id, file), image)
      else unread++
    }
  }

  if (map?.apart) await addImages(map.images)
  let count = 0
  for (const version of versions) {
    const bytes = await storage.versions.read(id, version.id).catch(() => undefined)
    if (!bytes) continue
    await writer.add(version.file, bytes)
    count++
    await addImages(await imagesInVersion(bytes))
  }
  return { versions: count, unread }
}
