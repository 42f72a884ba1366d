import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import styles from './MapCard.module.css'
import { MapCardMenu } from './MapCardMenu'
import type { ShelvedMap } from './shelvedMaps'
import { Thumbnail } from './Thumbnail'
import { TimeAgo } from './TimeAgo'
import { useTitleOf } from './titleOf'

interface MapCardProps {
  readonly map: ShelvedMap
  /** The time that it is, in ms since 1970. */
  readonly now: number
  /** The map is in the trash, and the card about to go. */
  onTrashed(): void
}

/** A map on the shelf. The whole card leads to it; its menu lies above the link, not within. */
export function MapCard({ map, now, onTrashed }: MapCardProps) {
  const { t } = useTranslation()
  const facts = useId()
  const title = useTitleOf()(map)
  const { stages = 0, touchpoints = 0 } = map.counts
  return (
    <li className={styles.card}>
      <div className={styles.picture}>
        {/* A picture that cannot be drawn is only a picture. */}
        <ErrorBoundary fallback={() => null}>
          <Thumbnail drawing={map.thumbnail} />
        </ErrorBoundary>
      </div>
      <div className={styles.text}>
        <h3 className={styles.title}>
          <Link
            href={`/map/${map.id}`}
            className={styles.link}
            data-whole-card
            title={title}
            aria-describedby={facts}
          >
            {title}
          </Link>
        </h3>
        <p id={facts} className={styles.facts}>
          {!map.needsSummary && (
            <>
              <span>
                {t('common.count.stages', { count: stages })} ·{' '}
                {t('common.count.touchpoints', { count: touchpoints })}
              </span>
              <TimeAgo time={map.changedAt} now={now} />
            </>
          )}
        </p>
      </div>
      <MapCardMenu map={map} onTrashed={onTrashed} />
    </li>
  )
}
