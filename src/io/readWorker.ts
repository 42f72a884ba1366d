import { readMap } from './readMap'

/** Reads one file apart from the page, which goes on meanwhile: given the bytes, it answers with what they hold. */
addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  postMessage(await readMap(data))
})
