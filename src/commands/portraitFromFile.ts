import { dataUrlOf, redrawn } from '../io/raster'
import { LARGEST_MB } from './addImages'

/** Longest side in pixels: sharp at the size of a portrait on a poster, and small enough to live in every copy of a map. */
const SIDE = 256

export type PortraitResult =
  | { readonly ok: true; readonly picture: string }
  | { readonly ok: false; readonly reason: 'not-read' | 'too-large' }

/** A portrait from a file: the middle square, drawn anew so small that it can be kept in the map itself, as a data URL. */
export async function portraitFromFile(file: Blob): Promise<PortraitResult> {
  if (file.size > LARGEST_MB * 1024 * 1024) return { ok: false, reason: 'too-large' }
  try {
    const { blob } = await redrawn(file, SIDE, { square: true })
    return { ok: true, picture: await dataUrlOf(blob) }
  } catch {
    return { ok: false, reason: 'not-read' }
  }
}
