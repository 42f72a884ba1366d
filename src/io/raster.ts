import { MAX_PIXELS, saysMorePixels } from '../model/pictureSize'
import { base64 } from './base64'
import type { Bytes } from './format'

/*
 * Pictures from outside, made anew. Whatever comes is decoded by the browser (which turns it upright), drawn on a canvas
 * and encoded again: what is drawn anew holds no trace of where, when and with what it was taken, and no byte that
 * somebody wrote.
 */

export interface Raster {
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

/** How much of what was drawn is kept, of JPEG and WebP: no difference to be seen, and a fifth of the bytes of 1. */
const QUALITY = 0.86

/** Up to here a picture with transparency stays PNG where the browser cannot write WebP. */
const LARGEST_PNG = 1024 * 1024

export interface RedrawOptions {
  /**
   * `small` is WebP where the browser writes it; `everywhere` is what every program reads: JPEG, or PNG if the picture is
   * transparent anywhere. Absent is small.
   */
  readonly encoding?: 'small' | 'everywhere'
  /** Only the middle square of it. */
  readonly square?: true
}

/** The picture has more pixels than any that we take: it was not decoded. */
export class TooManyPixels extends Error {
  override readonly name = 'TooManyPixels'
}

/**
 * A picture drawn anew, its longest side at most `side` pixels. Rejects if the browser can make no picture of it, and with
 * `TooManyPixels` before it tries if that would take the memory of the machine.
 */
export async function redrawn(
  picture: Blob,
  side: number,
  { encoding = 'small', square }: RedrawOptions = {},
): Promise<Raster> {
  if (saysMorePixels(await bytesOf(picture), MAX_PIXELS)) throw new TooManyPixels()
  const image = await createImageBitmap(picture, { imageOrientation: 'from-image' })
  try {
    const shorter = Math.min(image.width, image.height)
    const seen = square ? { width: shorter, height: shorter } : { width: image.width, height: image.height }
    const scale = Math.min(1, side / Math.max(seen.width, seen.height))
    const width = Math.max(1, Math.round(seen.width * scale))
    const height = Math.max(1, Math.round(seen.height * scale))
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    try {
      const [left, top] = [(image.width - seen.width) / 2, (image.height - seen.height) / 2]
      const brush = brushOf(canvas)
      brush.imageSmoothingQuality = 'high'
      brush.drawImage(image, left, top, seen.width, seen.height, 0, 0, width, height)
      return { blob: await encoded(canvas, encoding), width, height }
    } finally {
      // Given back at once: a phone has memory for a few canvases of this size.
      canvas.width = 0
    }
  } finally {
    image.close()
  }
}

async function encoded(canvas: HTMLCanvasElement, encoding: 'small' | 'everywhere'): Promise<Blob> {
  if (encoding === 'small') {
    const webp = await blobOf(canvas, 'image/webp')
    // A browser that cannot write it gives PNG instead.
    if (webp.type === 'image/webp') return webp
  }
  if (isTransparent(canvas)) {
    const png = await blobOf(canvas, 'image/png')
    if (encoding === 'everywhere' || png.size <= LARGEST_PNG) return png
  }
  const brush = brushOf(canvas)
  brush.globalCompositeOperation = 'destination-over'
  brush.fillStyle = '#ffffff'
  brush.fillRect(0, 0, canvas.width, canvas.height)
  return blobOf(canvas, 'image/jpeg')
}

function isTransparent(canvas: HTMLCanvasElement): boolean {
  const { data } = brushOf(canvas).getImageData(0, 0, canvas.width, canvas.height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('The browser gives no canvas to draw on.')
  return brush
}

function blobOf(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      blob => (blob ? resolve(blob) : reject(new Error(`The browser made no ${type} of a picture.`))),
      type,
      QUALITY,
    )
  })
}

export async function bytesOf(blob: Blob): Promise<Bytes> {
  return new Uint8Array(await blob.arrayBuffer())
}

export async function dataUrlOf(blob: Blob): Promise<string> {
  return `data:${blob.type};base64,${base64(await bytesOf(blob))}`
}
