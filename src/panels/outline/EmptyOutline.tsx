import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { newStage } from './adding'
import styles from './EmptyOutline.module.css'
import { useOutliner } from './outliner'

/** What a map without stages says in the place of its journey. */
export function EmptyOutline() {
  const { t } = useTranslation()
  const outliner = useOutliner()
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{t('outline.empty.title')}</h2>
      <p className={styles.text}>{t('outline.empty.text')}</p>
      <Button leftSection={<Icon name="plus" />} onClick={() => newStage(outliner)}>
        {t('outline.empty.action')}
      </Button>
    </div>
  )
}
