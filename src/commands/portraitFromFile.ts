import { dataUrlOf } from '../io/raster'
import { type PictureRefusal, redrawnFile } from './redrawnFile'

/** Longest side in pixels: sharp at the size of a portrait on a poster, and small enough to live in every copy of a map. */
const SIDE = 256

export type PortraitResult =
  | { readonly ok: true; readonly picture: string }
  | { readonly ok: false; readonly reason: PictureRefusal }

/** A portrait from a file: the middle square, drawn anew so small that it can be kept in the map itself, as a data URL. */
export async function portraitFromFile(file: Blob): Promise<PortraitResult> {
  const redrawn = await redrawnFile(file, SIDE, { square: true })
  return redrawn.ok ? { ok: true, picture: await dataUrlOf(redrawn.raster.blob) } : redrawn
}
