import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useRestore } from './useRestore'
import { useVersionActions } from './useVersionActions'
import { useVersionName } from './useVersionWords'
import styles from './VersionBanner.module.css'

/** Says that what is on screen is a version of the map, and not the map as it is now. */
export function VersionBanner() {
  const { t } = useTranslation()
  const version = useSession(session => session.version)
  const nameOf = useVersionName()
  const { compare, backToNow } = useVersionActions()
  const restore = useRestore()
  if (!version) return null
  return (
    <div className={styles.banner}>
      <Icon name="history" />
      <span role="status">{t('versions.banner', { version: nameOf(version) })}</span>
      <div className={styles.actions}>
        <Button size="compact-sm" onClick={() => void restore(version)}>
          {t('versions.restore')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => compare(version)}>
          {t('versions.compare')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={backToNow}>
          {t('versions.backToNow')}
        </Button>
      </div>
    </div>
  )
}
