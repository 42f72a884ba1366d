/** Why a version was kept, as it is written down with it. */
export const VERSION_REASONS = [
  /** As the map was before the first edit of a session. */
  'opened',
  /** Every ten minutes with changes. */
  'interval',
  'beforeRemoval',
  /** Before a change to many things at once. */
  'beforeBulk',
  'beforeImport',
  'beforeRestore',
  /** Somebody wanted it. */
  'named',
] as const
export type VersionReason = (typeof VERSION_REASONS)[number]

/** The reason of a version that is listed; that of a newer release, which this one does not know, is none. */
export function reasonOf({ reason }: { readonly reason: string }): VersionReason | undefined {
  return VERSION_REASONS.find(known => known === reason)
}

/** Whether it was kept because something was about to be done that one may want to take back much later. */
export function isBefore(reason: string): boolean {
  return reason.startsWith('before')
}
