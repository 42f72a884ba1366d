import { useTranslation } from 'react-i18next'
import { Caution } from './Caution'

/** Says that maps are gone with this window, where that is so. */
export function NotDurable() {
  const { t } = useTranslation()
  return <Caution title={t('library.notDurable.title')}>{t('library.notDurable.text')}</Caution>
}
