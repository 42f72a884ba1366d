import type { VersionEntry } from './port'

/** Those of the same time in an order that does not change. */
export function latestFirst(versions: readonly VersionEntry[]): VersionEntry[] {
  return [...versions].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}
