import { pictureTypeOf } from './imageType'

/*
 * How large a picture is by its header, before anything is decoded: a few kilobytes can say 60,000 × 60,000 pixels, and
 * whoever decodes them needs 14 GB. Layouts: PNG specification 11.2.2; ITU T.81 B.2.2 (JPEG); GIF89a 18; RFC 9649 (WebP);
 * ISO 23008-12 6.5.3 (the `ispe` box, AVIF); the headers of Windows bitmaps.
 */

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** The largest photograph that is worth waiting for: decoded it takes half a gigabyte. Phones make 12 to 50 million. */
export const MAX_PIXELS = 120_000_000

/** Of a picture that is in a map already, and is shown as it is: as the schema has it, 4096 each way. */
export const MAX_KEPT_PIXELS = 4096 * 4096

/** How far into an AVIF the boxes with its sizes may stand. */
const AVIF_HEAD = 1024 * 1024

/** In pixels, as the header says; undefined where it says nothing or is of no kind that we know. Never throws. */
export function pictureSize(bytes: Uint8Array): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    switch (pictureTypeOf(bytes)) {
      case 'image/png':
        return { width: view.getUint32(16), height: view.getUint32(20) }
      case 'image/gif':
        return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
      case 'image/bmp':
        return bitmapSize(view)
      case 'image/jpeg':
        return jpegSize(view)
      case 'image/webp':
        return webpSize(view, bytes)
      case 'image/avif':
        return avifSize(view, bytes)
    }
  } catch (error) {
    // It ends before its header does.
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

/** Whether a picture says that it is larger than the given number of pixels. What says nothing is not taken to be. */
export function saysMorePixels(bytes: Uint8Array, most: number): boolean {
  const size = pictureSize(bytes)
  return size !== undefined && size.width * size.height > most
}

function bitmapSize(view: DataView): PixelSize {
  const isOld = view.getUint32(14, true) === 12
  if (isOld) return { width: view.getUint16(18, true), height: view.getUint16(20, true) }
  // A negative height means that it is written from the top.
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
}

/** From segment to segment to the frame header; a thumbnail inside another segment is passed over with it. */
function jpegSize(view: DataView): PixelSize | undefined {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    // Huffman, arithmetic and later tables share the numbers of frames.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    at += 2 + (isBare ? 0 : view.getUint16(at + 2))
  }
  return undefined
}

function webpSize(view: DataView, bytes: Uint8Array): PixelSize | undefined {
  switch (letters(bytes, 12)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X': {
      const width = (view.getUint32(24, true) & 0xffffff) + 1
      const height = (view.getUint32(26, true) >>> 8) + 1
      return { width, height }
    }
  }
  return undefined
}

/** The largest of those that it names: the whole picture, its tiles, its thumbnail. */
function avifSize(view: DataView, bytes: Uint8Array): PixelSize | undefined {
  let largest: PixelSize | undefined
  const end = Math.min(bytes.length, AVIF_HEAD) - 16
  for (let at = bytes.indexOf(0x69); at >= 0 && at <= end; at = bytes.indexOf(0x69, at + 1)) {
    if (letters(bytes, at) !== 'ispe') continue
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

function letters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

/** The same of a picture that is written as a data URL. What is none says nothing. */
export function dataUrlSaysMorePixels(url: string, most: number): boolean {
  try {
    const letters = atob(url.slice(url.indexOf(',') + 1))
    return saysMorePixels(
      Uint8Array.from(letters, letter => letter.charCodeAt(0)),
      most,
    )
  } catch {
    return false
  }
}
