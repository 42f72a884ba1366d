import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'

/** Says that maps are gone with this window, where that is so. */
export function NotDurable() {
  const { t } = useTranslation()
  return (
    <Alert mt="md" color="yellow" title={t('library.notDurable.title')} icon={<Icon name="triangle-alert" />}>
      {t('library.notDurable.text')}
    </Alert>
  )
}
