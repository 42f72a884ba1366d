import type { Id } from '../model/ids'
import type { Library, ReadFile, RefusalReason } from './LibraryContext'

/** What is in one file: a map that is not kept yet, or the reason why there is none. */
export type FileReading =
  | { readonly ok: true; readonly file: string; readonly read: ReadFile & { ok: true } }
  | { readonly ok: false; readonly file: string; readonly reason: RefusalReason }

/** Reads files one after the other and changes nothing. Undefined if it was cancelled. */
export async function readFiles(
  files: readonly File[],
  readFile: Library['readFile'],
  signal: AbortSignal,
): Promise<readonly FileReading[] | undefined> {
  const readings: FileReading[] = []
  for (const file of files) {
    const read = await readFile(file, signal)
    if (signal.aborted) return undefined
    if (read.ok) readings.push({ ok: true, file: file.name, read })
    else readings.push({ ok: false, file: file.name, reason: read.reason })
  }
  return readings
}

/** Whether there is something to say before files become maps: a good one needs no question, and a bad one has its notice. */
export function needsPreview(readings: readonly FileReading[]): boolean {
  return readings.length > 1 || readings.some(reading => reading.ok && reading.read.notes.length > 0)
}

/** What became of one map. */
export type KeepOutcome =
  | { readonly ok: true; readonly id: Id }
  /** The device could not keep it. */
  | { readonly ok: false; readonly file: string; readonly error: unknown }

/** Puts the map of each file on the shelf as a new one, one after the other: nothing that is there is touched. */
export async function keepMaps(
  readings: readonly FileReading[],
  shelf: Library['shelf'],
): Promise<KeepOutcome[]> {
  const outcomes: KeepOutcome[] = []
  for (const reading of readings) {
    if (!reading.ok) continue
    const { map, files } = reading.read
    try {
      outcomes.push({ ok: true, id: await shelf.create(map, files) })
    } catch (error) {
      outcomes.push({ ok: false, file: reading.file, error })
    }
  }
  return outcomes
}
