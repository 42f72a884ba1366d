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

/**
 * In pixels, as the header says; where it says several sizes, the one with the most. Undefined where it says nothing or is
 * of no kind that we know. Never throws.
 */
export function pictureSize(bytes: Uint8Array): PixelSize | undefined {
  return largestSize(bytes).size
}

/**
 * Whether a picture says that it is larger than the given number of pixels, or does not say how large it is though it goes
 * on: no decoder needs that, so somebody hides it. What ends before its header does is decoded by nobody, and does no harm.
 */
export function saysMorePixels(bytes: Uint8Array, most: number): boolean {
  const { size, isCut } = largestSize(bytes)
  return size ? size.width * size.height > most : !isCut
}

function largestSize(bytes: Uint8Array): { readonly size: PixelSize | undefined; readonly isCut: boolean } {
  let size: PixelSize | undefined
  try {
    for (const { width, height } of sizesIn(bytes)) {
      const isMore = width * height > (size ? size.width * size.height : 0)
      if (isMore) size = { width, height }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { size, isCut: true }
  }
  return { size, isCut: bytes.length === 0 }
}

/** All sizes that are said before the pixels come. Throws a RangeError where the bytes end before that. */
function sizesIn(bytes: Uint8Array): Iterable<PixelSize> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (pictureTypeOf(bytes)) {
    case 'image/png':
      return pngSizes(view)
    case 'image/gif':
      return gifSizes(view)
    case 'image/bmp':
      return [bitmapSize(view)]
    case 'image/jpeg':
      return jpegSizes(view)
    case 'image/webp':
      return webpSizes(view)
    case 'image/avif':
      return avifSizes(view, bytes)
  }
  return []
}

/** What does not begin with its header is read by some decoders only; we need not take it. */
function* pngSizes(view: DataView): Iterable<PixelSize> {
  if (view.getUint32(12) === IHDR) yield { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Names of parts of a file as numbers: their four letters. */
const [IHDR, VP8, VP8L, VP8X, ISPE] = ['IHDR', 'VP8 ', 'VP8L', 'VP8X', 'ispe'].map(letters =>
  [...letters].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0),
)

/** Browsers make the picture larger than it says where a frame is larger, so the frames count too. */
function* gifSizes(view: DataView): Iterable<PixelSize> {
  const [across, down] = [view.getUint16(6, true), view.getUint16(8, true)]
  yield { width: across, height: down }
  let at = 13 + gifTable(view.getUint8(10))
  for (;;) {
    const kind = view.getUint8(at++)
    if (kind === GIF_END) return
    // Some decoders pass over what they do not know.
    if (kind !== GIF_FRAME && kind !== GIF_EXTENSION) continue
    if (kind === GIF_FRAME) {
      const [left, top, width, height] = [0, 2, 4, 6].map(offset => view.getUint16(at + offset, true))
      yield { width: Math.max(across, left! + width!), height: Math.max(down, top! + height!) }
      at += 9 + gifTable(view.getUint8(at + 8))
    }
    // The size of codes, or the kind of extension; then blocks, each with its length before it, up to an empty one.
    at++
    for (let length = view.getUint8(at++); length > 0; length = view.getUint8(at++)) at += length
  }
}

const GIF_FRAME = 0x2c
const GIF_EXTENSION = 0x21
const GIF_END = 0x3b

/** Bytes of the table of colours that such flags announce. */
function gifTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function bitmapSize(view: DataView): PixelSize {
  const isOld = view.getUint32(14, true) === 12
  if (isOld) return { width: view.getUint16(18, true), height: view.getUint16(20, true) }
  // A negative height means that it is written from the top.
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
}

/**
 * From segment to segment up to the pixels; a thumbnail inside a segment is passed over with it. Decoders look for the next
 * marker over whatever bytes stand before it, so this does.
 */
function* jpegSizes(view: DataView): Iterable<PixelSize> {
  for (let at = 2; ; ) {
    while (view.getUint8(at) !== 0xff) at++
    while (view.getUint8(at) === 0xff) at++
    const marker = view.getUint8(at++)
    const isEnd = marker === 0xd9 || marker === 0xda
    if (isEnd) return
    // 0 is no marker, but a 0xff among the pixels.
    const isBare = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    if (isBare) continue
    const length = view.getUint16(at)
    if (length < 2) return
    // Huffman, arithmetic and later tables share the numbers of frames.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) yield { width: view.getUint16(at + 5), height: view.getUint16(at + 3) }
    at += length
  }
}

/** The first part is always one of these; within the extended one nothing may be larger than it says. */
function* webpSizes(view: DataView): Iterable<PixelSize> {
  switch (view.getUint32(12)) {
    case VP8:
      yield { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
      break
    case VP8L: {
      const bits = view.getUint32(21, true)
      yield { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
      break
    }
    case VP8X: {
      const width = (view.getUint32(24, true) & 0xffffff) + 1
      const height = (view.getUint32(26, true) >>> 8) + 1
      yield { width, height }
    }
  }
}

/** Of the whole picture, its tiles, its thumbnail: the boxes that say so may stand anywhere, also at the end. */
function* avifSizes(view: DataView, bytes: Uint8Array): Iterable<PixelSize> {
  // It begins with the length of a box: what stands before a name can be read.
  for (let at = bytes.indexOf(0x69, 4); at >= 0; at = bytes.indexOf(0x69, at + 1)) {
    if (at + 16 > bytes.length || view.getUint32(at) !== ISPE) continue
    // A length of 1: the real one takes eight bytes after the name.
    const start = view.getUint32(at - 4) === 1 ? at + 12 : at + 4
    yield { width: view.getUint32(start + 4), height: view.getUint32(start + 8) }
  }
}

/** The same of a picture that is written as a data URL. What is none is shown by nobody. */
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
