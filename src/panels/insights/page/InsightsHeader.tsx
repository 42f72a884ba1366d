import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useMeta } from '../../../store/hooks'
import styles from './InsightsHeader.module.css'

/** The title of the page. */
export function InsightsHeader({ sheet: _ }: { sheet: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const { title } = useMeta()
  return (
    <header className={styles.header}>
      <h1>{title.trim() || t('common.untitledMap')}</h1>
    </header>
  )
}
