import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { releaseStore } from '../store/releaseStore'
import { Icon } from '../ui/Icon'
import styles from './NewRelease.module.css'

/** Offers a newer release that is on this device: whoever works goes on working, and takes it when it suits. */
export function NewRelease() {
  const { t } = useTranslation()
  const { ready, putOff, wanted } = useStore(releaseStore)
  if (!ready || putOff) return null
  return (
    <div className={styles.strip} role="status">
      <Icon name="rotate-cw" />
      <span>{t(wanted ? 'release.waiting' : 'release.ready')}</span>
      <span className={styles.answers}>
        <Button size="compact-sm" loading={wanted} onClick={() => releaseStore.setState({ wanted: true })}>
          {t('release.reload')}
        </Button>
        {!wanted && (
          <Button
            size="compact-sm"
            variant="subtle"
            className={styles.later}
            onClick={() => releaseStore.setState({ putOff: true })}
          >
            {t('release.later')}
          </Button>
        )}
      </span>
    </div>
  )
}
