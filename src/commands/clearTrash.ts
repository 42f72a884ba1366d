import type { MapStorage } from '../storage/port'
import { type DueNotes, dueTrash, isOverTime } from './trashRule'

const NOTES = 'trash.due'

/**
 * Deletes for ever what has been in the trash for too long. Never rejects: what cannot
 * be deleted now is deleted with another visit.
 */
export async function clearTrash(storage: MapStorage, now: number): Promise<void> {
  try {
    const { remove, notes } = dueTrash(
      await storage.catalogue.list(),
      notesIn(await storage.settings.get(NOTES)),
      now,
    )
    await storage.settings.put(NOTES, notes)
    for (const map of remove)
      await storage.remove(map, entry => entry !== undefined && isOverTime(entry, now))
  } catch {
    // The trash is as it was.
  }
}

/** What was kept may be from another release. */
function notesIn(kept: unknown): DueNotes {
  const entries = Object.entries(Object(kept) as object)
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => Number.isFinite(entry[1])))
}
