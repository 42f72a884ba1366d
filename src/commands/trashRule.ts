import type { Id } from '../model/ids'

/*
 * How long a map stays in the trash. Deleting for ever on a clock's word alone is dangerous, because clocks jump: a map
 * that is over time is first only noted, and deleted when it is found so again on another day. A clock that is years ahead
 * for one visit so deletes nothing; its notes lie in the future of the next visit, and are dropped.
 */

export const TRASH_DAYS = 30

const DAY_MS = 24 * 60 * 60_000

/** Times are in ms since 1970. */
export interface TrashedMap {
  readonly id: Id
  readonly trashedAt?: number | undefined
  readonly changedAt: number
}

/** When each map was first found to be over time. */
export type DueNotes = Readonly<Record<Id, number>>

/** Whole days that a map has left in the trash; 0 if it is over time. An edit after it was thrown away starts them anew. */
export function daysLeft({ trashedAt = 0, changedAt }: Omit<TrashedMap, 'id'>, now: number): number {
  const since = Math.max(trashedAt, changedAt)
  const left = Math.ceil((since + TRASH_DAYS * DAY_MS - now) / DAY_MS)
  return Math.min(Math.max(left, 0), TRASH_DAYS)
}

/** Whether a map is in the trash, and has been for too long. */
export function isOverTime(map: Omit<TrashedMap, 'id'>, now: number): boolean {
  return map.trashedAt !== undefined && daysLeft(map, now) === 0
}

/** Which maps are to be deleted for ever now, and the notes to keep. */
export function dueTrash(
  maps: readonly TrashedMap[],
  notes: DueNotes,
  now: number,
): { readonly remove: readonly Id[]; readonly notes: DueNotes } {
  const remove: Id[] = []
  const kept: Record<Id, number> = {}
  for (const map of maps) {
    if (!isOverTime(map, now)) continue
    const noted = notes[map.id]
    const before = noted !== undefined && noted <= now ? noted : now
    if (now - before >= DAY_MS) remove.push(map.id)
    else kept[map.id] = before
  }
  return { remove, notes: kept }
}
