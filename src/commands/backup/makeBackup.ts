import { type BackedUpMap, INDEX_NAME, imageFile, versionFile, writeIndex } from '../../io/backup/backupIndex'
import { imagesInVersion } from '../../io/backup/versionImages'
import { type BackupWriter, createBackupWriter } from '../../io/backup/writeBackup'
import type { Bytes } from '../../io/format'
import type { Id } from '../../model/ids'
import type { ListedMap, MapStorage, VersionEntry } from '../../storage/port'
import { dateName, nameInBackup } from './copyName'
import { readForFile } from './readForFile'

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
}

export interface BackupOptions {
  readonly storage: MapStorage
  readonly now: () => number
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/**
 * Everything on this device as one file: maps with their images, those in the trash too, and the versions that are kept of
 * them. One map that cannot be read keeps no other back. Rejects with an `AbortError` when it is called off, with a
 * `BackupTooLarge`, and as storage does.
 */
export async function makeBackup({ storage, now, signal, onProgress }: BackupOptions): Promise<MadeBackup> {
  const madeAt = now()
  const entries = await storage.catalogue.list()
  const kept = new Map<Id, readonly VersionEntry[]>()
  for (const { id } of entries) kept.set(id, await storage.versions.list(id).catch(() => []))

  const writer = createBackupWriter()
  const listed = entries.map(entry => listing(entry, kept.get(entry.id) ?? []))
  // First of all, so that it is there also if the file is cut short.
  await writer.add(INDEX_NAME, writeIndex({ madeAt, maps: listed }))

  const maps = new Map<Id, number>()
  const missing: { id: Id; title: string }[] = []
  let versions = 0
  for (const [done, entry] of listed.entries()) {
    signal.throwIfAborted()
    onProgress({ done, total: listed.length })
    const readAt = now()
    const map = await readForFile(storage, entry.id).catch(() => undefined)
    if (map) {
      await writer.add(entry.file, map.text)
      maps.set(entry.id, readAt)
    } else missing.push({ id: entry.id, title: entry.title })
    versions += await addVersions(writer, storage, entry, map?.images ?? new Set())
  }
  signal.throwIfAborted()
  return { name: `Jatra backup ${dateName(madeAt)}.zip`, content: writer.finish(), versions, maps, missing }
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

/** The versions of a map, with the images that only they have; gives how many versions. */
async function addVersions(
  writer: BackupWriter,
  storage: MapStorage,
  { id, versions }: BackedUpMap,
  images: ReadonlySet<string>,
): Promise<number> {
  const written = new Set(images)
  let count = 0
  for (const version of versions) {
    const bytes = await storage.versions.read(id, version.id).catch(() => undefined)
    if (!bytes) continue
    await writer.add(version.file, bytes)
    count++
    for (const file of await imagesInVersion(bytes)) {
      const image = written.has(file) ? undefined : await readImage(storage, id, file)
      written.add(file)
      if (image) await writer.add(imageFile(id, file), image)
    }
  }
  return count
}

function readImage(storage: MapStorage, id: Id, file: string): Promise<Bytes | undefined> {
  return storage.image(id, file).catch(() => undefined)
}
