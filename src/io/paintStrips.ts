import type { Drawing } from '../model/painter/drawing'
import type { Size } from './canvasLimits'
import type { DrawnPicture } from './drawnPictures'
import type { WriteOptions } from './format'
import { freeCanvas, makeCanvas } from './makeCanvas'
import { paintOnCanvas } from './paintOnCanvas'
import type { PngAnswer, PngMessage } from './pngWorker'
import { PictureTooLarge } from './tooLarge'

/*
 * A PNG larger than any canvas: painted strip by strip on a small one, each strip's pixels encoded apart from the page
 * while the next is painted. The strips join without a seam, since each is the same drawing moved by whole pixels.
 */

/** Pixels of a strip: 32 MB as the canvas has them, and some tenths of a second to paint. */
const STRIP = 8 * 1024 * 1024

/** Rejects with `PictureTooLarge` if there is no memory even for a strip, and with the signal's reason once it is aborted. */
export async function paintStrips(
  drawing: Drawing,
  size: Size,
  scale: number,
  pictures: ReadonlyMap<string, DrawnPicture>,
  { onProgress, signal }: Pick<WriteOptions, 'onProgress' | 'signal'> = {},
): Promise<Blob> {
  const { width, height } = size
  const strip = Math.max(1, Math.min(height, Math.floor(STRIP / width)))
  const canvas = makeCanvas({ width, height: strip })
  if (!canvas) throw new PictureTooLarge(size)
  const worker = new Worker(new URL('./pngWorker.ts', import.meta.url), { type: 'module' })
  try {
    const { brush } = canvas
    const shape = { width, height, opaque: drawing.background !== undefined }
    let encoded = ask(worker, { type: 'shape', shape })
    for (let top = 0; top < height; top += strip) {
      signal?.throwIfAborted()
      const rows = Math.min(strip, height - top)
      brush.clearRect(0, 0, width, strip)
      paintOnCanvas(drawing, brush, scale, pictures, top)
      const { data } = brush.getImageData(0, 0, width, rows)
      await encoded
      encoded = ask(worker, { type: 'rows', pixels: data }, [data.buffer])
      onProgress?.((top + rows) / height)
      // Room for a click that stops it.
      await new Promise(resolve => setTimeout(resolve))
    }
    await encoded
    signal?.throwIfAborted()
    const last = await ask(worker, { type: 'end' })
    if (last.type !== 'picture') throw new Error('The encoder ended without a picture.')
    return last.picture
  } finally {
    worker.terminate()
    freeCanvas(canvas.element)
  }
}

function ask(worker: Worker, message: PngMessage, transfer: Transferable[] = []): Promise<PngAnswer> {
  const answered = new Promise<PngAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PngAnswer>) =>
      data.type === 'failed' ? reject(new Error(data.detail)) : resolve(data)
    worker.onerror = event => {
      event.preventDefault()
      reject(new Error(event.message || 'The encoder did not start.'))
    }
    worker.postMessage(message, transfer)
  })
  // Whoever waits is told; that nobody waits, since the work was stopped, is no fault.
  answered.catch(() => {})
  return answered
}
