import type { BackupReader } from '../../src/commands/backup/backupReader'
import { readBackup } from '../../src/commands/backup/backupReader'
import { lookHere } from '../../src/commands/backup/lookHere'
import { makeBackup } from '../../src/commands/backup/makeBackup'
import { type PlannedMap, planRestore, type RestoreMode } from '../../src/commands/backup/planRestore'
import { restoreBackup } from '../../src/commands/backup/restoreBackup'
import { collectImages } from '../../src/commands/collectImages'
import type { Summary } from '../../src/commands/shelf'
import { writeFile } from '../../src/model/file'
import type { ImageFiles } from '../../src/model/imageType'
import type { JourneyMap } from '../../src/model/journey'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { CatalogueEntry, MapStorage } from '../../src/storage/port'
import { decodeMap, encodeMap } from '../../src/store/encode'

export function summarise({ meta }: JourneyMap): Summary {
  return { title: meta.title, counts: {}, thumbnail: '' }
}

export interface Kept {
  readonly map: JourneyMap
  readonly files?: ImageFiles
  readonly entry?: Partial<CatalogueEntry>
}

export async function put(storage: MapStorage, id: string, { map, files, entry }: Kept): Promise<void> {
  for (const [file, bytes] of files ?? []) await storage.putImage(id, { file, bytes })
  await storage.append(id, [encodeMap(map)], 'test')
  const card = { ...summarise(map), createdAt: 1, changedAt: 2 }
  await storage.catalogue.put({ id, ...card, ...entry })
}

export async function deviceOf(maps: Readonly<Record<string, Kept>> = {}): Promise<MapStorage> {
  const storage = memoryStorage()
  for (const [id, kept] of Object.entries(maps)) await put(storage, id, kept)
  return storage
}

/** All that a device holds, to be held against another. */
export async function contentsOf(storage: MapStorage) {
  const maps = await storage.catalogue.list()
  const contents = maps.map(async ({ id, createdAt, changedAt, trashedAt }) => {
    const map = decodeMap((await storage.load(id)).updates)
    const entries = await storage.versions.list(id)
    const versions = entries.map(async entry => [entry, await storage.versions.read(id, entry.id)])
    return [
      id,
      {
        text: writeFile(map),
        images: await collectImages(map, file => storage.image(id, file)),
        times: [createdAt, changedAt],
        trashed: trashedAt !== undefined,
        versions: await Promise.all(versions),
      },
    ] as const
  })
  return new Map(await Promise.all(contents))
}

/** Titles on the shelf and in the trash, in the order of the alphabet. */
export async function titlesOf(storage: MapStorage): Promise<{ shelf: string[]; trash: string[] }> {
  const maps = await storage.catalogue.list()
  const titles = (inTrash: boolean) =>
    maps
      .filter(({ trashedAt }) => (trashedAt !== undefined) === inTrash)
      .map(({ title }) => title)
      .sort()
  return { shelf: titles(false), trash: titles(true) }
}

const quietly = () => ({ signal: new AbortController().signal, onProgress: () => {} })

export function backupOf(storage: MapStorage, now = 1_000, mostPerMap?: number) {
  return makeBackup({
    storage,
    now: () => now,
    ...quietly(),
    ...(mostPerMap !== undefined && { mostPerMap }),
  })
}

export async function opened(file: Blob): Promise<BackupReader> {
  const reader = await readBackup(file, () => {}, quietly().signal)
  if (typeof reader === 'string') throw new Error(`It does not open: ${reader}`)
  return reader
}

export async function planned(storage: MapStorage, reader: BackupReader, mode: RestoreMode) {
  return planRestore(reader.contents, await lookHere(storage, reader.contents, quietly().signal), mode)
}

/** Restores a backup, all of it unless `wanted` says otherwise. */
export async function restore(
  storage: MapStorage,
  file: Blob,
  mode: RestoreMode = 'merge',
  wanted: (plan: PlannedMap) => boolean = () => true,
) {
  const reader = await opened(file)
  return carryOut(storage, reader, (await planned(storage, reader, mode)).filter(wanted))
}

/** Does what was planned. */
export function carryOut(storage: MapStorage, reader: BackupReader, plan: readonly PlannedMap[]) {
  return restoreBackup(plan, {
    storage,
    summarise,
    now: () => 5_000,
    reader,
    copyTitle: title => `${title} (backup)`,
    ...quietly(),
  })
}
