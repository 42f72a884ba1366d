import type { Id } from '../model/ids'
import type { OpenNote } from '../model/opening/openNotes'
import type { Library, ReadFile, RefusalReason } from './LibraryContext'

/** What became of one file. */
export type ImportOutcome =
  | {
      readonly state: 'imported'
      readonly file: string
      readonly id: Id
      readonly notes: readonly OpenNote[]
    }
  | { readonly state: 'refused'; readonly file: string; readonly reason: RefusalReason }
  /** It is a map, and the device could not keep it. */
  | { readonly state: 'not-kept'; readonly file: string; readonly error: unknown }

/** Puts the map of each file on the shelf as a new one, one after the other: nothing that is there is touched. */
export async function importFiles(
  files: readonly File[],
  { shelf, readFile }: Pick<Library, 'shelf' | 'readFile'>,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = []
  for (const file of files) {
    const read = await readFile(file)
    if (read.ok) outcomes.push(await keep(file.name, read))
    else outcomes.push({ state: 'refused', file: file.name, reason: read.reason })
  }
  return outcomes

  async function keep(file: string, { map, files, notes }: ReadFile & { ok: true }): Promise<ImportOutcome> {
    try {
      return { state: 'imported', file, id: await shelf.create(map, files), notes }
    } catch (error) {
      return { state: 'not-kept', file, error }
    }
  }
}

/**
 * How many things were mended, how many images came without their picture, and whether something was kept that only a
 * newer release can show.
 */
export function mendedIn(notes: readonly OpenNote[]): {
  mended: number
  missingImages: number
  unknown: boolean
} {
  const unknown = notes.filter(({ kind }) => kind === 'unknown-kind' || kind === 'unknown-table')
  const missing = notes.filter(({ kind }) => kind === 'missing-image').length
  const leftOut = notes.reduce((sum, { count = 0 }) => sum + count, 0)
  const named = notes.filter(({ kind }) => kind !== 'more').length
  return {
    mended: named - unknown.length - missing + leftOut,
    missingImages: missing,
    unknown: unknown.length > 0,
  }
}
