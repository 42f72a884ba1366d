import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReadOnly, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import styles from './Banner.module.css'

/** Says that a newer release has taken over (it wrote the map, or the database), so that this one only shows it. */
export function ReadOnlyBanner() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  // That a version is not to be changed goes without saying, and its own banner says so.
  const isVersion = useSession(session => session.version !== undefined)
  if (!isReadOnly || isVersion) return null
  return (
    <div className={styles.banner} role="status">
      <Icon name="circle-alert" />
      <span>{t('editor.readOnly')}</span>
      <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
        {t('editor.reload')}
      </Button>
    </div>
  )
}
