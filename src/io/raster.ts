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

/** Whether a picture is to be small, or to be read by every program. */
export type Encoding = 'small' | 'everywhere'

/**
 * A picture drawn anew, its longest side at most `side` pixels. Rejects if the browser can make no picture of it. `small`
 * is WebP where the browser writes it; `everywhere` is JPEG, or PNG if it is transparent anywhere.
 */
export async function redrawn(picture: Blob, side: number, encoding: Encoding = 'small'): Promise<Raster> {
  const image = await createImageBitmap(picture, { imageOrientation: 'from-image' })
  try {
    const scale = Math.min(1, side / Math.max(image.width, image.height))
    const width = Math.max(1, Math.round(image.width * scale))
    const height = Math.max(1, Math.round(image.height * scale))
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    try {
      const brush = brushOf(canvas)
      brush.imageSmoothingQuality = 'high'
      brush.drawImage(image, 0, 0, width, height)
      return { blob: await encoded(canvas, encoding), width, height }
    } finally {
      // Given back at once: a phone has memory for a few canvases of this size.
      canvas.width = 0
    }
  } finally {
    image.close()
  }
}

async function encoded(canvas: HTMLCanvasElement, encoding: Encoding): Promise<Blob> {
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
