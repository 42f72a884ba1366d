import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { Icon } from '../../ui/Icon'
import styles from './Carries.module.css'
import type { LeftOut } from './copyForOthers'

interface CarriesProps {
  /** Whether all of the map leaves. */
  readonly isWhole: boolean
  /** What is left out. */
  readonly left: readonly LeftOut[]
}

/** What is in the file beside what it shows: all of the map, its part, or what was not left out. */
export function Carries({ isWhole, left }: CarriesProps) {
  const { t, i18n } = useTranslation()
  if (left.length === 0)
    return <p className={styles.says}>{t(isWhole ? 'exporting.carries' : 'exporting.carriesPart')}</p>
  const list = new Intl.ListFormat(locale(i18n.language), { type: 'conjunction' })
  const things = list.format(left.map(rule => t(`exporting.leaveOut.without.${rule}`)))
  return (
    <p className={styles.without}>
      <Icon name="eye-off" size={16} />
      {t('exporting.leaveOut.copy', { things })}
    </p>
  )
}
