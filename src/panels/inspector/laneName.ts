import type { TFunction } from 'i18next'
import type { RecordOf } from '../../model/journey'

/** A lane's own title, or the name of its kind in the reader's language. */
export function laneName({ kind, title }: RecordOf<'lanes'>, t: TFunction): string {
  return title.trim() || t(`common.lanes.${kind}`)
}
