import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import type { Opened } from '../model/open'
import type { OpenNote } from '../model/opening/openNotes'
import type { PictureOptions } from './picture'

/*
 * One interface for all that a map can become outside Jatra and come back from. A format is one file and one line in the
 * registry. Reading takes what it needs with it; writing loads its heavy parts when it is first asked to.
 */

export type FormatId = 'png' | 'svg' | 'jatra'

export type ReadMap =
  | {
      readonly ok: true
      readonly map: JourneyMap
      readonly notes: readonly OpenNote[]
      /** The bytes of its images, as far as they came with it; absent if none did. */
      readonly files?: ImageFiles
    }
  | (Opened & { readonly ok: false })
  | {
      readonly ok: false
      /** A picture, and none that carries a map; or bytes that the browser could not get at. */
      readonly reason: 'no-map-inside' | 'unreadable'
      readonly detail: string
    }

/** Why a file gives no map. */
export type ReadRefusal = (ReadMap & { ok: false })['reason']

export interface Format {
  /** Key of its name in `i18n`. */
  readonly label: string
  /** With the dot; the first is the one that is written. */
  readonly extensions: readonly [string, ...string[]]
  readonly mime: string
  /** Whether these are bytes of this format: by what they hold, since names of files are often wrong. */
  readonly recognises?: (bytes: Bytes) => boolean
  /** Never rejects: what cannot be read has a reason. */
  readonly read?: (bytes: Bytes) => Promise<ReadMap>
  /** The map as a file. Rejects with `PictureTooLarge` where this browser cannot make a picture of that size. */
  readonly write?: (map: JourneyMap, options: PictureOptions) => Promise<Blob>
}

/** Bytes in memory of one's own, as blobs take them. */
export type Bytes = Uint8Array<ArrayBuffer>

export function refuse(reason: ReadRefusal, detail: string): ReadMap & { ok: false } {
  return { ok: false, reason, detail }
}
