import type { Version } from '../../commands/versions/versions'

/** The versions of one day of this place's calendar. */
export interface VersionDay {
  /** Of the first of them in the list, in ms since 1970. */
  readonly at: number
  readonly versions: readonly Version[]
}

/** A list of versions, the latest first, in its days. */
export function byDay(versions: readonly Version[]): VersionDay[] {
  const days: { at: number; versions: Version[] }[] = []
  for (const version of versions) {
    const day = days.at(-1)
    if (day && isSameDay(day.at, version.at)) day.versions.push(version)
    else days.push({ at: version.at, versions: [version] })
  }
  return days
}

export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}
