import { useTranslation } from 'react-i18next'
import { useNumber } from '../../inspector/useNumber'
import styles from './Share.module.css'

/** How many of how many, as a bar with its figures. */
export function Share({ known, total }: { known: number; total: number }) {
  const { t } = useTranslation()
  const number = useNumber()
  const share = total === 0 ? 0 : known / total
  return (
    <span className={styles.share}>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {t('insights.ofTotal', { known: number(known), total: number(total) })}
    </span>
  )
}
