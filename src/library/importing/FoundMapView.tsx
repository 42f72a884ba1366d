import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLibrary } from '../LibraryContext'
import { Thumbnail } from '../Thumbnail'
import styles from './ImportDialog.module.css'
import { MendedList } from './MendedList'
import type { FoundMap } from './readings'
import { WarningList } from './WarningList'

/** A picture of more cards takes longer than anybody looks at it. */
const MOST_DRAWN = 1000

const COUNTED = ['stages', 'touchpoints', 'personas', 'annotations', 'links', 'notes'] as const
/** Said also where there are none of them. */
const ALWAYS: readonly string[] = ['stages', 'touchpoints']

/** One map that is about to be imported: what there is of it, and what could not be read as it stands. */
export function FoundMapView({ found, from }: { found: FoundMap; from: string }) {
  const { t } = useTranslation()
  const { shelf } = useLibrary()
  const { map, notes, warnings = [] } = found
  const drawing = useMemo(
    () => (map.touchpoints.size > MOST_DRAWN ? '' : shelf.summarise(map).thumbnail),
    [map, shelf],
  )
  const counted = COUNTED.filter(table => map[table].size > 0 || ALWAYS.includes(table))
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div className={styles.picture}>
          <Thumbnail drawing={drawing} />
        </div>
        <div className={styles.facts}>
          <h3 className={styles.name} dir="auto">
            {map.meta.title || t('common.untitledMap')}
          </h3>
          <p className={styles.counts}>
            {counted.map(table => t(`importing.count.${table}`, { count: map[table].size })).join(' · ')}
          </p>
          <p className={styles.counts}>{from}</p>
        </div>
      </div>
      {warnings.length > 0 && <WarningList warnings={warnings} />}
      {notes.length > 0 && <MendedList map={map} notes={notes} />}
    </div>
  )
}
