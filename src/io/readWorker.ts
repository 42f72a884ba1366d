import type { Bytes, ReadMap } from './format'
import type { Answers } from './question'
import { readMap } from './readMap'
import type { ObservedWords } from './words/observedWords'

/** What is handed to the worker: a file and what the user said about it. */
export interface ReadingTask {
  readonly bytes: Bytes
  readonly name: string
  readonly answers: Answers
  readonly words?: ObservedWords
}

/** What it says: that it has begun, from time to time which share is read, 0 … 1, and in the end what the file holds. */
export type ReadingNews = { readonly begun: true } | { readonly share: number } | { readonly read: ReadMap }

/** Reads one file apart from the page, which goes on meanwhile. */
addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => {
  const tell = (news: ReadingNews) => postMessage(news)
  const { bytes, ...how } = data
  tell({ begun: true })
  tell({ read: await readMap(bytes, { ...how, onProgress: share => tell({ share }) }) })
})
