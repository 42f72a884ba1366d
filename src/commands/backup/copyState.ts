import type { CatalogueEntry } from '../../storage/port'
import type { CopyState } from '../../store/copiesOut'

/** What the card of a map says of the copies that have left this browser. Times are compared with each other, never with now. */
export function copyStateOf({
  changedAt,
  copiedOutAt,
  outdated,
}: Pick<CatalogueEntry, 'changedAt' | 'copiedOutAt' | 'outdated'>): CopyState {
  return {
    copiedAt: copiedOutAt,
    isCurrent: copiedOutAt !== undefined && copiedOutAt >= changedAt && !outdated,
  }
}
