import type { FailureReason } from './failure'
import type { Unsubscribe } from './port'

/**
 * `saved` is said only when everything that was handed over is committed: to the log, or to the second copy alone while the
 * log takes nothing, for the reason that is given then. `since` is in ms since 1970.
 */
export type SaveStatus =
  | { readonly state: 'saved'; readonly inCopyOnly?: FailureReason }
  | { readonly state: 'saving' }
  | { readonly state: 'failing'; readonly reason: FailureReason; readonly since: number }

/** A value that can be read and watched. */
export interface Watched<T> {
  get(): T
  subscribe(listener: () => void): Unsubscribe
}
