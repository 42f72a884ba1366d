import { IMAGE_TYPES, type Image } from './journey'

/** Longest side of an image that is kept, in pixels: sharp on a wall, and a photograph of some hundred kilobytes. */
export const IMAGE_SIDE = 2048

/** What the bytes of one image may weigh. What we encode stays far below. */
export const MAX_IMAGE_BYTES = 16 * 1024 * 1024

/** How many one map may hold: what photographs weigh comes to about as much as `MAX_MAP_IMAGE_BYTES`. */
export const MAX_IMAGES = 500

/**
 * What the images of one map may weigh together. As text they take a third more: with all the letters that a map may have
 * (`MAX_MAP_LETTERS`) its file is then still one that is opened (`MAX_FILE_BYTES`).
 */
export const MAX_MAP_IMAGE_BYTES = 128 * 1024 * 1024

/** Bytes of images by the name under which images ask for them (`Image.file`). */
export type ImageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** What kinds of pictures can be told from their first bytes. */
export type PictureType = Image['type'] | 'image/gif' | 'image/avif' | 'image/bmp' | 'image/svg+xml'

/**
 * The kind of a picture by what its bytes begin with, since names and types of files are often wrong; undefined if it is
 * none that browsers show. Pass 256 bytes or more.
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 256))
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  if (/^GIF8[79]a/.test(text)) return 'image/gif'
  if (/^ftyp(avif|avis|mif1)/.test(text.slice(4, 12))) return 'image/avif'
  if (text.startsWith('BM')) return 'image/bmp'
  return /^(\xef\xbb\xbf)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(text) ? 'image/svg+xml' : undefined
}

/** The kind of an image that may be kept; undefined for everything else. */
export function imageTypeOf(bytes: Uint8Array): Image['type'] | undefined {
  const type = pictureTypeOf(bytes)
  return IMAGE_TYPES.find(known => known === type)
}
