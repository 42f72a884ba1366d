import type { VersionEntry } from '../../src/storage/port'

/** An entry for tests of what keeps versions and does not look into them. */
export function versionEntry(map: string, id: string, fields: Partial<VersionEntry> = {}): VersionEntry {
  return { map, id, at: 5, reason: 'interval', name: '', sum: 's', counts: { stages: 2 }, size: 3, ...fields }
}
