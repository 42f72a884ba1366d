import type { WordKey } from '../i18n'
import { BUILT_IN_LANES } from '../model/journey'
import type { HistoryStep } from '../store/mapStore'

/** What gives the words for a key, in the reader's language. */
export type Words = (key: WordKey, values?: Record<string, unknown>) => string

/** A step in words: what was done, and to what where that has a name ("Delete: Searches for dinner and 2 more"). */
export function stepName({ label, subject }: HistoryStep, words: Words): string {
  const step = words(label as WordKey)
  const title = subject && (subject.title || laneKind(subject.table, subject.id, words))
  if (!title) return step
  const { others } = subject
  if (others === 0) return words('editor.steps.about', { step, subject: title })
  return words('editor.steps.aboutMore', { step, subject: title, count: others })
}

/** The lanes from birth are called by their kind, which is their id. */
function laneKind(table: string, id: string, words: Words): string {
  const kind = table === 'lanes' ? BUILT_IN_LANES.find(kind => kind === id) : undefined
  return kind ? words(`common.lanes.${kind}`) : ''
}
