import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { locale } from '../i18n'
import { usePreference } from '../store/usePreferences'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { useNow } from '../ui/useNow'
import { MapCard } from './MapCard'
import styles from './MapShelf.module.css'
import { ShelfTools } from './ShelfTools'
import { type ShelvedMap, shownMaps } from './shelvedMaps'
import { useTitleOf } from './titleOf'

/** The maps as cards, those that the filter lets through, in the order that the user prefers. */
export function MapShelf({ maps }: { maps: readonly ShelvedMap[] }) {
  const { t, i18n } = useTranslation()
  const titleOf = useTitleOf()
  const sort = usePreference(({ homeSort }) => homeSort)
  const now = useNow()
  const [filter, setFilter] = useState('')
  /** Takes the focus of a card that goes. */
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = shownMaps(maps, { filter, sort, titleOf, locale: locale(i18n.language) })

  return (
    <section className={styles.shelf}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading} aria-live="polite">
          {shown.length === maps.length
            ? t('library.maps', { count: maps.length })
            : t('library.mapsShown', { count: maps.length, shown: shown.length })}
        </h2>
        {maps.length > 0 && <ShelfTools filter={filter} onFilter={setFilter} />}
      </div>
      {maps.length === 0 && <p className={styles.nothing}>{t('library.allInTrash')}</p>}
      {maps.length > 0 && shown.length === 0 && (
        <p className={styles.nothing}>{t('library.noMatch', { text: filter.trim() })}</p>
      )}
      <ul className={styles.cards}>
        {shown.map(map => (
          <ErrorBoundary key={map.id} shows={map} fallback={() => <PlainCard map={map} />}>
            <MapCard map={map} now={now} onTrashed={() => heading.current?.focus()} />
          </ErrorBoundary>
        ))}
      </ul>
    </section>
  )
}

/** The way to a map whose card cannot be drawn. */
function PlainCard({ map }: { map: ShelvedMap }) {
  const { t } = useTranslation()
  return (
    <li>
      <Link href={`/map/${map.id}`}>{map.title || t('common.untitledMap')}</Link>
    </li>
  )
}
