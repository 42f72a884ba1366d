import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { installStore } from '../store/releaseStore'
import { Icon } from '../ui/Icon'

/** Makes Jatra an app of this device, where the browser offers that. */
export function InstallButton() {
  const { t } = useTranslation()
  const install = useStore(installStore, ({ install }) => install)
  if (!install) return null
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<Icon name="download" />}
      onClick={() => void install()}
    >
      {t('release.install')}
    </Button>
  )
}
