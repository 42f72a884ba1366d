import { useTranslation } from 'react-i18next'
import { newStage } from '../../commands/rhythm'
import { useDesk, useIds, useReadOnly } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import styles from './EmptyMap.module.css'

/** A map without stages says how to begin. */
export function EmptyMap() {
  const { t } = useTranslation()
  const desk = useDesk()
  const stages = useIds('stages')
  const readOnly = useReadOnly()
  if (stages.length > 0) return null
  return (
    <div className={styles.empty}>
      <div className={styles.columns} aria-hidden>
        <span />
        <span />
        <span />
      </div>
      <h2 className={styles.title}>{t('canvas.empty.title')}</h2>
      <p className={styles.text}>{t('canvas.empty.text')}</p>
      {!readOnly && (
        <button type="button" className={styles.action} onClick={() => newStage(desk)}>
          <Icon name="plus" size={17} />
          {t('canvas.empty.action')}
        </button>
      )}
      <p className={styles.hint}>{t('canvas.empty.hint')}</p>
    </div>
  )
}
