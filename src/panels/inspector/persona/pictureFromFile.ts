/** Longest side in pixels: sharp at the size of a portrait on a poster, and small enough to live in every copy of a map. */
const SIDE = 256
/** Larger files are photographs that take a phone seconds to open. */
export const LARGEST_MB = 40

export type PictureResult =
  | { readonly ok: true; readonly picture: string }
  | { readonly ok: false; readonly reason: 'not-read' | 'too-large' }

/**
 * A portrait from a file: the middle square, drawn anew so small that it can be kept in the map. What is drawn anew holds
 * no trace of where and with what it was taken.
 */
export async function pictureFromFile(file: Blob): Promise<PictureResult> {
  if (file.size > LARGEST_MB * 1024 * 1024) return { ok: false, reason: 'too-large' }
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const side = Math.min(image.width, image.height)
    const size = Math.min(SIDE, side)
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
    const brush = canvas.getContext('2d')
    if (!brush) return { ok: false, reason: 'not-read' }
    brush.imageSmoothingQuality = 'high'
    brush.drawImage(image, (image.width - side) / 2, (image.height - side) / 2, side, side, 0, 0, size, size)
    image.close()
    return { ok: true, picture: encoded(canvas) }
  } catch {
    return { ok: false, reason: 'not-read' }
  }
}

/** WebP where the browser can write it; one that cannot gives PNG, which is too large for photographs. */
function encoded(canvas: HTMLCanvasElement): string {
  const webp = canvas.toDataURL('image/webp', 0.86)
  if (webp.startsWith('data:image/webp')) return webp
  const flat = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height })
  const brush = flat.getContext('2d')
  if (!brush) return webp
  brush.fillStyle = '#ffffff'
  brush.fillRect(0, 0, flat.width, flat.height)
  brush.drawImage(canvas, 0, 0)
  return flat.toDataURL('image/jpeg', 0.86)
}
