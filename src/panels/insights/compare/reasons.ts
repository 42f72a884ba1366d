import type { readMapFile } from '../../../commands/importMap'
import type { WordKey } from '../../../i18n'
import type en from '../../../i18n/en/library'

type Failure = keyof typeof en.failure

const FAILURES: Readonly<Record<Failure, true>> = {
  full: true,
  refused: true,
  blocked: true,
  outdated: true,
  removed: true,
  damaged: true,
  unknown: true,
}

/** The key of the words for what storage said: its failures carry a reason, anything else is unknown. */
export function storageReason(error: unknown): WordKey {
  const reason = String(Object(error).reason)
  return `library.failure.${Object.hasOwn(FAILURES, reason) ? (reason as Failure) : 'unknown'}`
}

type Refusal = (Awaited<ReturnType<typeof readMapFile>> & { readonly ok: false })['reason']

/** The key of the words for why a file was not let in. */
export function refusalReason(reason: Refusal): WordKey {
  return `library.refused.${reason}`
}
