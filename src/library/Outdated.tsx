import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOutdated } from '../store/safekeeping'
import { Caution } from './Caution'

/** Says that a newer release has taken the maps over, so that this page shows what they were. */
export function Outdated() {
  const { t } = useTranslation()
  if (!useOutdated()) return null
  return (
    <Caution title={t('durability.banner.outdated')}>
      <div>{t('durability.banner.outdatedText')}</div>
      <Button size="compact-sm" variant="default" mt="xs" onClick={() => window.location.reload()}>
        {t('editor.reload')}
      </Button>
    </Caution>
  )
}
