import type { Id } from '../../model/ids'
import type { Catalogue } from '../../storage/port'

/**
 * To be called before a map is read for a copy that leaves this browser. What it gives is called once the copy has left,
 * and notes that the copy holds what was there at the beginning: edits may come while a large file is made. That it cannot
 * be noted loses nothing, since then a copy is only taken for older than it is.
 */
export function beginCopy(catalogue: Catalogue, map: Id, now: () => number): () => Promise<void> {
  const at = now()
  // Asked for now, and not waited for: a device that does not answer keeps no copy back.
  const told = catalogue.list().then(
    maps => maps.find(({ id }) => id === map)?.changedAt ?? 0,
    () => 0,
  )
  return async () => {
    await catalogue.patch(map, { copiedOutAt: Math.max(at, await told) }).catch(() => {})
  }
}
