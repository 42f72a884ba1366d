import { createPngEncoder, type PngEncoder, type PngShape } from './pngEncoder'

/**
 * Encodes a PNG apart from the page. Told the shape, then its rows from the top, and at last `end`, it answers each time:
 * when it is ready for more, and with the picture.
 */
export type PngMessage =
  | { readonly type: 'shape'; readonly shape: PngShape }
  | { readonly type: 'rows'; readonly pixels: Uint8ClampedArray<ArrayBuffer> }
  | { readonly type: 'end' }

export type PngAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'picture'; readonly picture: Blob }
  | { readonly type: 'failed'; readonly detail: string }

let encoder: PngEncoder | undefined

addEventListener('message', async ({ data }: MessageEvent<PngMessage>) => {
  const answer = (message: PngAnswer) => postMessage(message)
  try {
    if (data.type === 'shape') encoder = createPngEncoder(data.shape)
    else if (data.type === 'rows') await encoder?.write(data.pixels)
    else if (encoder) return answer({ type: 'picture', picture: await encoder.finish() })
    answer({ type: 'ready' })
  } catch (error) {
    answer({ type: 'failed', detail: String(error) })
  }
})
