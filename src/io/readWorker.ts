import type { Bytes } from './format'
import type { Answers } from './question'
import { readMap } from './readMap'

/** What is handed to the worker: a file and what the user said about it. */
export interface ReadingTask {
  readonly bytes: Bytes
  readonly name: string
  readonly answers: Answers
}

/** Reads one file apart from the page, which goes on meanwhile: given the bytes, it answers with what they hold. */
addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => {
  const { bytes, ...how } = data
  postMessage(await readMap(bytes, how))
})
