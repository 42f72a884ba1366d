import { openPacked } from './packedMap'

/** Opens one packed map apart from the page, which goes on meanwhile: given the bytes, it answers with what they hold. */
addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  postMessage(await openPacked(data))
})
