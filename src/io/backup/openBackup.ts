import { imageFiles } from '../../model/analysis/imagesOf'
import { writeFile } from '../../model/file'
import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import { MAX_IMAGE_BYTES } from '../../model/imageType'
import type { JourneyMap } from '../../model/journey'
import { MAX_FILE_BYTES, MAX_MAP_LETTERS } from '../../model/opening/limits'
import { sha256 } from '../../model/sha256'
import { decodeText } from '../decodeText'
import { type Bytes, failed, type ReadMap, type ReadRefusal } from '../format'
import { isImageNamed } from '../imageData'
import { openDocument } from '../openDocument'
import { isPacked } from '../packedMap'
import {
  BACKUP_NUMBER,
  type BackedUpMap,
  type BackedUpVersion,
  type BackupIndex,
  INDEX_NAME,
  idInName,
  imageFile,
  imageInName,
  isMapFile,
  readIndex,
  trustedId,
} from './backupIndex'
import { unpack } from './unpack'
import { listZip, type ZipEntry, type ZipProblem } from './zipEntries'

/*
 * A backup as it comes from outside: believed in nothing. Every map in it goes through the one door for documents, one at
 * a time, so that memory holds one map and no more, however large the backup; what cannot be read is listed with its
 * reason and keeps nothing else back.
 */

/** Why a map that should be in a backup cannot be had. */
export type MapProblem = ReadRefusal | 'missing'

interface Found {
  /** By this the map is asked for again: the name of its file in the zip. */
  readonly key: string
  /** Undefined if it says none that could be ours. */
  readonly id: Id | undefined
  readonly title: string
  /** In ms since 1970; 0 if not known. */
  readonly createdAt: number
  readonly changedAt: number
  readonly trashed: boolean
  /** Those of which the bytes are there. */
  readonly versions: readonly BackedUpVersion[]
  /** Ids of versions that it lists and does not have: they could not be read when it was made, or it was cut short. */
  readonly absent: readonly string[]
  /** Names of the images that lie beside its file: those of versions alone, and all of a map that has very many. */
  readonly apart: readonly string[]
}

export type FoundMap = Found &
  (
    | {
        readonly ok: true
        /** Equal for equal maps (`mapSum`). */
        readonly sum: string
        readonly images: number
      }
    | { readonly ok: false; readonly reason: MapProblem }
  )

export interface BackupContents {
  /** In ms since 1970; undefined if the backup does not say. */
  readonly madeAt: number | undefined
  /** Its end is missing, and perhaps maps with it. */
  readonly cutShort: boolean
  readonly maps: readonly FoundMap[]
}

/** Why a file gives nothing: it is no zip that we read, none of ours, or its contents would grow beyond all measure. */
export type BackupProblem = ZipProblem | 'not-ours' | 'newer-than-us' | 'bomb' | 'unreadable'

export interface OpenedBackup {
  readonly contents: BackupContents
  /** A map of the contents by its key, with the bytes of its images. Never rejects. */
  readMap(key: string): Promise<ReadMap>
  /** The bytes of a version by the name of its file; undefined if they are damaged, or none. */
  readVersion(file: string): Promise<Bytes | undefined>
  /** An image that lies apart (`FoundMap.apart`); undefined if it is damaged. */
  readImage(map: Id, image: string): Promise<Bytes | undefined>
}

export interface Progress {
  readonly done: number
  readonly total: number
}

const MAX_INDEX_BYTES = 64 * 1024 * 1024

/** What a backup may come to, unpacked. Text like ours packs to a tenth; what packs to a hundredth was made to do harm. */
const MOST_TIMES = 100
const LEAST_LIMIT = 512 * 1024 * 1024

/** By which maps are told to be the same, wherever they come from. The bytes of images are in their names. */
export function mapSum(map: JourneyMap): string {
  return sha256(new TextEncoder().encode(writeFile(map)))
}

/**
 * Whether a file is a backup, by what is in it; also one that was unpacked and packed again by another program. Rejects if
 * the file cannot be read.
 */
export async function isBackup(file: Blob): Promise<boolean> {
  const list = await listZip(file)
  return typeof list !== 'string' && list.entries.some(({ name }) => isIndex(name) || isMapFile(name))
}

/** Looks into a backup: every map in it is read once, and let go again. Never rejects. */
export async function openBackup(
  file: Blob,
  onProgress: (progress: Progress) => void = () => {},
): Promise<OpenedBackup | BackupProblem> {
  try {
    return await look(file, onProgress)
  } catch {
    // Moved or deleted since it was chosen, or forbidden to the browser.
    return 'unreadable'
  }
}

async function look(
  file: Blob,
  onProgress: (progress: Progress) => void,
): Promise<OpenedBackup | BackupProblem> {
  const list = await listZip(file)
  if (typeof list === 'string') return list
  const byName = new Map(list.entries.map(entry => [entry.name, entry]))
  const indexEntry = list.entries.find(({ name }) => isIndex(name))
  if (!indexEntry && !list.entries.some(({ name }) => isMapFile(name))) return 'not-ours'
  const index = indexEntry && (await indexIn(file, indexEntry))
  if (index && index.number > BACKUP_NUMBER) return 'newer-than-us'

  /** What it may still come to. */
  let room = Math.max(LEAST_LIMIT, MOST_TIMES * file.size)
  const spend = (bytes: number) => {
    room -= bytes
  }

  async function readMap(key: string): Promise<ReadMap> {
    const entry = byName.get(key)
    if (!entry) return failed('broken', 'it is not in the backup')
    const bytes = await unpack(file, entry, MAX_FILE_BYTES, spend)
    if (bytes === 'too-large') return failed('too-large', `more than ${MAX_FILE_BYTES} bytes`)
    const text = bytes === 'damaged' ? undefined : decodeText(bytes)
    return text === undefined ? failed('broken', 'its bytes are damaged') : openSafely(text)
  }

  async function readBytes(name: string, most: number): Promise<Bytes | undefined> {
    const entry = byName.get(name)
    if (!entry || room < 0) return undefined
    const bytes = await unpack(file, entry, most, spend).catch(() => undefined)
    return typeof bytes === 'string' ? undefined : bytes
  }

  const apart = imagesApart(folderOf(indexEntry), list.entries)
  const maps: FoundMap[] = []
  const listed = expected(index, folderOf(indexEntry), list.entries)
  for (const [done, map] of listed.entries()) {
    onProgress({ done, total: listed.length })
    if (room < 0) return 'bomb'
    const { file: key, trashedAt, ...about } = map
    const versions = map.versions.filter(({ id }) => trustedId(id) !== undefined)
    const isThere = ({ file }: BackedUpVersion) => byName.has(file)
    const found: Found = {
      ...about,
      key,
      id: about.id === '' ? undefined : about.id,
      trashed: trashedAt !== undefined,
      versions: versions.filter(isThere),
      absent: versions.filter(version => !isThere(version)).map(({ id }) => id),
      apart: apart.get(about.id) ?? [],
    }
    maps.push(byName.has(key) ? seen(found, await readMap(key)) : { ...found, ok: false, reason: 'missing' })
  }
  onProgress({ done: listed.length, total: listed.length })

  return {
    contents: { madeAt: index?.madeAt || undefined, cutShort: list.cutShort, maps },
    readMap: key => readMap(key).catch(() => failed('unreadable', 'the backup could not be read')),
    async readVersion(name) {
      const bytes = await readBytes(name, MAX_MAP_LETTERS)
      return bytes && isPacked(bytes) ? bytes : undefined
    },
    async readImage(map, image) {
      const bytes = await readBytes(`${folderOf(indexEntry)}${imageFile(map, image)}`, MAX_IMAGE_BYTES)
      return bytes && isImageNamed(image, bytes) ? bytes : undefined
    },
  }
}

/** The names of the images that lie beside the files of maps, by the ids of these. */
function imagesApart(folder: string, entries: readonly ZipEntry[]): ReadonlyMap<Id, readonly string[]> {
  const inFolder = entries.filter(({ name }) => name.startsWith(folder))
  const images = inFolder.flatMap(({ name }) => imageInName(name.slice(folder.length)) ?? [])
  const byMap = groupBy(images, ({ map }) => map)
  return new Map([...byMap].map(([map, found]) => [map, found.map(({ image }) => image)]))
}

function seen(found: Found, read: ReadMap): FoundMap {
  if (!read.ok) return { ...found, ok: false, reason: read.reason }
  const { map } = read
  return { ...found, title: map.meta.title, ok: true, sum: mapSum(map), images: imageFiles(map).size }
}

async function indexIn(file: Blob, entry: ZipEntry): Promise<BackupIndex | undefined> {
  const bytes = await unpack(file, entry, MAX_INDEX_BYTES)
  const text = typeof bytes === 'string' ? undefined : decodeText(bytes)
  return text === undefined ? undefined : readIndex(text)
}

/**
 * The maps that should be there: those of the list, and whatever else is a Jatra file. An id counts once: it is taken from
 * a second map of the same id, which then comes in as a new one.
 */
function expected(
  index: BackupIndex | undefined,
  folder: string,
  entries: readonly ZipEntry[],
): BackedUpMap[] {
  const inFolder = <T extends { file: string }>(one: T): T => ({ ...one, file: folder + one.file })
  const listed = (index?.maps ?? []).map(map => ({ ...inFolder(map), versions: map.versions.map(inFolder) }))
  const known = new Set(listed.map(({ file }) => file))
  const others = entries
    .filter(({ name }) => isMapFile(name) && !known.has(name))
    .map(({ name }) => ({
      id: idInName(name) ?? '',
      title: '',
      createdAt: 0,
      changedAt: 0,
      file: name,
      versions: [],
    }))
  const taken = new Set<Id>()
  return [...listed, ...others].map(map => {
    const id = trustedId(map.id)
    if (id === undefined || taken.has(id)) return { ...map, id: '' }
    taken.add(id)
    return map
  })
}

/** Packed again by another program, all of it may lie in a folder: that of the list. */
function folderOf(index: ZipEntry | undefined): string {
  return index?.name.slice(0, -INDEX_NAME.length) ?? ''
}

function isIndex(name: string): boolean {
  return name === INDEX_NAME || name.endsWith(`/${INDEX_NAME}`)
}

function openSafely(text: string): ReadMap {
  try {
    return openDocument(text)
  } catch (error) {
    // The engine's own for what no memory holds.
    return failed(error instanceof RangeError ? 'too-large' : 'broken', error)
  }
}
