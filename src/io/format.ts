import type { ObservedSummary } from '../model/analysis/observed/summary'
import type { Id } from '../model/ids'
import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import type { Opened } from '../model/open'
import type { OpenNote } from '../model/opening/openNotes'
import type { PaintPalette } from '../model/painter/palette'
import type { PictureOptions } from './picture'
import type { OnProgress } from './progress'
import type { Answers, Question } from './question'
import type { RefusalCode, Why } from './refusal'
import type { Source } from './source'
import type { Warning } from './warning'
import type { FileWords } from './words/fileWords'
import type { ObservedWords } from './words/observedWords'

/*
 * One interface for all that a map can become outside Jatra and come back from. A format is one file and one line in the
 * registry. Reading and writing load their heavy parts when they are first asked to.
 */

export type FormatId =
  | 'png'
  | 'svg'
  | 'pdf'
  | 'pptx'
  | 'xlsx'
  | 'csv'
  | 'mermaid'
  | 'canvas'
  | 'markdown'
  | 'ojf'
  | 'html'
  | 'jatra'
  | 'log'
  | 'list'

/** A map as a file has it, before anything is kept of it. */
export interface FoundMap {
  readonly map: JourneyMap
  /** What of its document was mended. */
  readonly notes: readonly OpenNote[]
  /** What was understood otherwise than it stands there, or left out. */
  readonly warnings?: readonly Warning[]
  /** The bytes of its images, as far as they came with it; absent if none did. */
  readonly files?: ImageFiles
}

export type ReadMap =
  | (FoundMap & {
      readonly ok: true
      /** Whose reader it was that read it. */
      readonly format?: FormatId
      /** What else the file holds: every diagram after the first, in their order. */
      readonly others?: readonly FoundMap[]
      /** What the reader asked itself, with what it took for the answer. */
      readonly questions?: readonly Question[]
      /** Of a log of events: what is observed in it, beside the map. */
      readonly observed?: ObservedSummary
    })
  | Refused

export interface Refused {
  readonly ok: false
  /**
   * Those of the one door; a picture, and none that carries a map; bytes that the browser could not get at; a format that
   * we know, with nothing in it that could be a map; or what its own program refuses as well.
   */
  readonly reason:
    | (Opened & { ok: false })['reason']
    | 'no-map-inside'
    | 'unreadable'
    | 'nothing-in-it'
    | 'refused'
  /** For whoever looks for the cause in the program: no words for users. */
  readonly detail: string
  /** What exactly, for the user. */
  readonly why?: Why
  /** Where it lies, from 1. */
  readonly line?: number
}

/** Why a file gives no map. */
export type ReadRefusal = Refused['reason']

export interface ReadOptions {
  readonly answers: Answers
  /** For records that have no id of their own in the file. */
  readonly newId: () => Id
  /** In which a log says its figures; absent, in signs. */
  readonly words?: ObservedWords
  /** Told from time to time which share is done, 0 … 1. */
  readonly onProgress?: OnProgress
}

export interface WriteOptions extends PictureOptions {
  /** The colours of both themes, for what follows the reader's; absent, `palette` serves both. */
  readonly palettes?: Readonly<Record<'light' | 'dark', PaintPalette>>
  /** What files say beside the map's own words and those of pictures. */
  readonly fileWords: FileWords
  /** When it is made: a file says so, and the same map at the same time gives the same file. */
  readonly now: Date
  /** Told from time to time which share is done, 0 … 1. */
  readonly onProgress?: (share: number) => void
  /** Ends the work: `write` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** How files of a format come in. Readers stand in a file of their own, so that what reads apart from the page carries no writer along. */
export interface Reader {
  /** Whether this is of its format: by what it holds, since names of files are often wrong. */
  readonly recognises: (source: Source) => boolean
  /** Never rejects: what cannot be read has a reason. */
  readonly read: (source: Source, options: ReadOptions) => Promise<ReadMap>
}

/** The first two are those of its reader, and absent where nothing of the kind is read. */
export interface Format extends Partial<Reader> {
  /** Key of its name in `i18n`. */
  readonly label: string
  /** With the dot; the first is the one that is written. */
  readonly extensions: readonly [string, ...string[]]
  readonly mime: string
  /** Its files hold all of the map that they are made of, so that one is a copy to come back to; or all but its pictures. */
  readonly carriesAll?: true | 'but-images'
  /** The map as a file. Rejects with `PictureTooLarge` where this browser cannot make a picture of that size. */
  readonly write?: (map: JourneyMap, options: WriteOptions) => Promise<Blob>
}

/** Bytes in memory of one's own, as blobs take them. */
export type Bytes = Uint8Array<ArrayBuffer>

export function refuse(reason: ReadRefusal, why: RefusalCode | Why, line?: number): Refused {
  const said = typeof why === 'string' ? { code: why } : why
  const detail = said.text === undefined ? said.code : `${said.code}: ${said.text}`
  return { ok: false, reason, detail, why: said, ...(line !== undefined && { line }) }
}

/** What failed without a reason that users have words for. */
export function failed(reason: ReadRefusal, error: unknown): Refused {
  return { ok: false, reason, detail: error instanceof Error ? error.message : String(error) }
}
