import * as v from 'valibot'
import { FILE_EXTENSION } from '../../model/file'
import { cleanId, type Id } from '../../model/ids'

/*
 * A backup is a zip that anybody can look into: every map as a Jatra file, kept versions as they are kept, and first of
 * all a list of what there is. The list adds what maps do not say themselves (their ids, their times, the trash); maps
 * can be had without it.
 */

export const BACKUP_FORMAT = 'jatra-backup'
/** Raised when older releases could not read what newer ones write. */
export const BACKUP_NUMBER = 1
export const INDEX_NAME = 'jatra-backup.json'

/** Files in one backup, at most: what the plain form of a zip can count. */
export const MAX_ENTRIES = 65_000
/** Bytes of one backup, at most: as far as the plain form of a zip reaches, with room for its own list at the end. */
export const MAX_BACKUP_BYTES = 4_000_000_000

/** The farthest that a date reaches, either way from 1970 (ECMA-262): beyond, none can be shown. */
const MAX_TIME = 8.64e15
/** One that cannot be is not known; all else in the list holds nevertheless. */
const time = v.pipe(
  v.number(),
  v.transform(at => (Math.abs(at) <= MAX_TIME ? at : 0)),
)
const count = v.pipe(v.number(), v.finite(), v.minValue(0))

const versionSchema = v.object({
  id: v.string(),
  at: time,
  reason: v.optional(v.string(), ''),
  name: v.optional(v.string(), ''),
  sum: v.optional(v.string(), ''),
  counts: v.optional(v.record(v.string(), count), {}),
  size: v.optional(count, 0),
  /** Name of its file in the zip. */
  file: v.string(),
})
/** A version of a map, as the list has it. */
export type BackedUpVersion = v.InferOutput<typeof versionSchema>

const mapSchema = v.object({
  id: v.string(),
  title: v.optional(v.string(), ''),
  /** In ms since 1970, as all times here; 0 if not known. */
  createdAt: v.optional(time, 0),
  changedAt: v.optional(time, 0),
  trashedAt: v.optional(time),
  file: v.string(),
  versions: v.optional(v.array(versionSchema), []),
})
export type BackedUpMap = v.InferOutput<typeof mapSchema>

const indexSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: time,
  maps: v.pipe(v.array(mapSchema), v.maxLength(MAX_ENTRIES)),
})
export type BackupIndex = v.InferOutput<typeof indexSchema>

export function writeIndex(index: Omit<BackupIndex, 'format' | 'number'>): string {
  return `${JSON.stringify({ format: BACKUP_FORMAT, number: BACKUP_NUMBER, ...index }, null, 2)}\n`
}

/** The list of a backup; undefined if it is damaged. */
export function readIndex(text: string): BackupIndex | undefined {
  try {
    const parsed = v.safeParse(indexSchema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** A version, as it is kept: a Jatra document without images, packed by gzip. */
export function versionFile(map: Id, version: string): string {
  return `versions/${map}/${version}.json.gz`
}

/** An image that only versions of a map have, or one of a map with more of them than its own file can hold. */
export function imageFile(map: Id, image: string): string {
  return `versions/${map}/images/${image}`
}

/** Of which map and by which name a file in a zip is an image, by its own name; undefined if it is none. */
export function imageInName(name: string): { readonly map: Id; readonly image: string } | undefined {
  const [, map, image] = /^versions\/([^/]+)\/images\/([0-9a-f]{64})$/.exec(name) ?? []
  return map !== undefined && image !== undefined ? { map, image } : undefined
}

/** Whether a file in a zip is a map: by its name, wherever it lies. */
export function isMapFile(name: string): boolean {
  return name.endsWith(FILE_EXTENSION)
}

/** The id of the map in a file of our naming, for a backup whose list is gone. */
export function idInName(name: string): Id | undefined {
  return /~([0-9A-Za-z]{16})\.jatra\.json$/.exec(name)?.[1]
}

/** An id from outside, if it could be one of ours: ids end up in addresses and names of files. */
export function trustedId(id: string): Id | undefined {
  return cleanId(id) === id ? id : undefined
}
