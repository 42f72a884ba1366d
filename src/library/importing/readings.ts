import type { Library, ReadFile } from '../LibraryContext'

/*
 * What files hold, before anything is kept of them. One file may hold several maps; each of them has its own warnings.
 */

export type GoodRead = ReadFile & { readonly ok: true }
export type FoundMap = NonNullable<GoodRead['others']>[number]
export type Warning = NonNullable<FoundMap['warnings']>[number]
export type Question = NonNullable<GoodRead['questions']>[number]
export type Reading = NonNullable<Parameters<Library['readFile']>[1]>
export type Answers = NonNullable<Reading['answers']>

export interface FileReading {
  /** To be read again when somebody answers a question. */
  readonly file: File
  readonly read: ReadFile
}

/** Files one after the other; changes nothing. Undefined if it was cancelled. */
export async function readFiles(
  files: readonly File[],
  readFile: Library['readFile'],
  { signal, words, onProgress }: Reading,
): Promise<readonly FileReading[] | undefined> {
  const readings: FileReading[] = []
  for (const [index, file] of files.entries()) {
    const read = await readFile(file, {
      ...(signal && { signal }),
      ...(words && { words }),
      onProgress: share => onProgress?.((index + share) / files.length),
    })
    if (signal?.aborted) return undefined
    readings.push({ file, read })
    onProgress?.((index + 1) / files.length)
  }
  return readings
}

/** All maps of a file, in their order. */
export function mapsOf(read: ReadFile): readonly FoundMap[] {
  return read.ok ? [read, ...(read.others ?? [])] : []
}

/** Formats that hold a map as Jatra has it: nothing has to be guessed. */
const OWN: readonly GoodRead['format'][] = ['jatra', 'png', 'svg', 'pdf', 'html', undefined]

/** Whether there is something to say before files become maps: a sound one of ours needs no question, a bad one has its notice. */
export function needsPreview(readings: readonly FileReading[]): boolean {
  return readings.length > 1 || readings.some(({ read }) => read.ok && hasToSay(read))
}

function hasToSay(read: GoodRead): boolean {
  const { format, questions = [] } = read
  const told = mapsOf(read).flatMap(({ notes, warnings = [] }) => [...notes, ...warnings])
  return !OWN.includes(format) || mapsOf(read).length > 1 || told.length > 0 || questions.length > 0
}
