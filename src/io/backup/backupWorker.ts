import { type OpenedBackup, openBackup } from './openBackup'

/*
 * Looks into a backup apart from the page, which goes on meanwhile, and keeps it open: each question is answered with a
 * message of the same number.
 */

export type Question = { readonly turn: number } & (
  | { readonly ask: 'open'; readonly file: Blob }
  | { readonly ask: 'map'; readonly key: string }
  | { readonly ask: 'version'; readonly file: string }
  | { readonly ask: 'image'; readonly map: string; readonly image: string }
)

export type Answer =
  | { readonly turn: number; readonly answer: unknown }
  | { readonly turn: number; readonly done: number; readonly total: number }

let opened: OpenedBackup | undefined

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage({ turn: data.turn, answer: await answer(data) } satisfies Answer)
})

async function answer(question: Question): Promise<unknown> {
  if (question.ask === 'map') return opened?.readMap(question.key)
  if (question.ask === 'version') return opened?.readVersion(question.file)
  if (question.ask === 'image') return opened?.readImage(question.map, question.image)
  const { turn, file } = question
  const found = await openBackup(file, ({ done, total }) =>
    postMessage({ turn, done, total } satisfies Answer),
  )
  if (typeof found === 'string') return found
  opened = found
  return found.contents
}
