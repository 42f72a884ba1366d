import { type BackupContents, mapSum } from '../../io/backup/openBackup'
import { writeFile } from '../../model/file'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { open } from '../../model/open'
import type { MapStorage } from '../../storage/port'
import { decodeMap } from '../../store/encode'
import { idle } from '../idle'
import type { Here, HereMap } from './planRestore'

/** What is on this device, as far as a backup speaks of it. Rejects as storage does, or when it is called off. */
export async function lookHere(
  storage: MapStorage,
  { maps: there }: BackupContents,
  signal: AbortSignal,
): Promise<Here> {
  const removed = new Set(await storage.catalogue.removed())
  const sums = new Map(there.flatMap(map => (map.id !== undefined && map.ok ? [[map.id, map.sum]] : [])))
  const maps = new Map<Id, HereMap>()
  for (const { id, title, changedAt, trashedAt } of await storage.catalogue.list()) {
    signal.throwIfAborted()
    const other = sums.get(id)
    const sum = other === undefined ? undefined : await sumHere(storage, id, other)
    const versions = other === undefined ? [] : await storage.versions.list(id).catch(() => [])
    maps.set(id, {
      id,
      title,
      changedAt,
      trashed: trashedAt !== undefined,
      sum,
      versions: new Set(versions.map(version => version.id)),
    })
  }
  return { maps, removed }
}

/** The sum of a map here, to be held against another; undefined if it cannot be read. */
async function sumHere(storage: MapStorage, id: Id, other: string): Promise<string | undefined> {
  await idle()
  try {
    const map = decodeMap((await storage.load(id)).updates)
    const sum = mapSum(map)
    return sum === other ? sum : mapSum(asFromFile(map))
  } catch {
    return undefined
  }
}

/** What is mended on the way in from a file would else make a map differ from its own copy. */
function asFromFile(map: JourneyMap): JourneyMap {
  const opened = open(writeFile(map))
  return opened.ok ? opened.map : map
}
