/** Why nothing could be kept. */
export type FailureReason =
  /** No room left, on the disk or in what the browser grants. */
  | 'full'
  /** The browser keeps nothing here: policy, private window. */
  | 'refused'
  /** Another tab holds the database, or the browser does not answer. */
  | 'blocked'
  /** A newer release has taken the database over; this tab has to be reloaded. */
  | 'outdated'
  /** The map was deleted for ever, in another tab. */
  | 'removed'
  /** The browser does not give back what it took, or cannot open its database at all. */
  | 'damaged'
  | 'unknown'

export class StorageFailure extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason, cause?: unknown) {
    super(`The map could not be kept: ${reason}.`, { cause })
    this.name = 'StorageFailure'
    this.reason = reason
  }
}

/** Nothing will change about these for as long as the tab lives: trying again is of no use. */
export function isFinal(reason: FailureReason): boolean {
  return reason === 'outdated' || reason === 'removed'
}

/** Whatever a browser or a library threw, as a failure with a reason. */
export function asFailure(error: unknown): StorageFailure {
  return error instanceof StorageFailure ? error : new StorageFailure(reasonOf(error), error)
}

const REASON_BY_NAME: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'full',
  MissingAPIError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
}

/** What browsers call a database that they cannot open or read. Last, since a full disk may go by such a name too. */
const DAMAGED: ReadonlySet<string> = new Set([
  'UnknownError',
  'NotReadableError',
  'VersionError',
  'NotFoundError',
])

function reasonOf(error: unknown): FailureReason {
  let damaged = false
  // Dexie wraps what the browser says ("transaction aborted") and keeps it as `inner`.
  for (
    let current = error;
    // Of whatever frame: `instanceof` would know only our own.
    typeof current === 'object' && current !== null;
    current = 'inner' in current ? current.inner : undefined
  ) {
    const name = 'name' in current ? String(current.name) : ''
    const message = 'message' in current ? String(current.message) : ''
    const reason = REASON_BY_NAME[name]
    if (reason) return reason
    // Chromium tells a full disk only in words ("Encountered full disk while opening backing store", FILE_ERROR_NO_SPACE).
    if (/full disk|no.space|quota/i.test(message)) return 'full'
    // Firefox, in private windows of older versions.
    if (/did not allow mutations/i.test(message)) return 'refused'
    damaged ||= DAMAGED.has(name) || /backing store|corrupt/i.test(message)
  }
  return damaged ? 'damaged' : 'unknown'
}
