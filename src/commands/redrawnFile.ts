import { bytesOf, type Raster, type RedrawOptions, redrawn, TooManyPixels } from '../io/raster'
import { pictureTypeOf } from '../model/imageType'

/** Larger files are photographs that take a phone seconds to open. */
export const LARGEST_MB = 40

/** Why a file became no picture. */
export type PictureRefusal = 'too-large' | 'too-many-pixels' | 'svg' | 'not-a-picture' | 'not-read'

export type RedrawnFile =
  | { readonly ok: true; readonly raster: Raster }
  | { readonly ok: false; readonly reason: PictureRefusal }

/**
 * A picture from outside, drawn anew: the one way in for pictures. First what costs nothing: its bytes are counted, then
 * looked at for what it is and how large it says it is; only then the browser decodes it. Never rejects.
 */
export async function redrawnFile(file: Blob, side: number, options?: RedrawOptions): Promise<RedrawnFile> {
  if (file.size > LARGEST_MB * 1024 * 1024) return { ok: false, reason: 'too-large' }
  try {
    const type = pictureTypeOf(await bytesOf(file.slice(0, 256)))
    // It may hold scripts and load things, so it never becomes part of a map, not even drawn.
    if (type === 'image/svg+xml') return { ok: false, reason: 'svg' }
    if (!type) return { ok: false, reason: 'not-a-picture' }
    return { ok: true, raster: await redrawn(file, side, options) }
  } catch (error) {
    return { ok: false, reason: error instanceof TooManyPixels ? 'too-many-pixels' : 'not-read' }
  }
}
