import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSafekeeping } from '../../store/safekeeping'
import { Icon } from '../../ui/Icon'
import { useEditorActions } from '../editorActions'
import styles from './Banner.module.css'

/** Says that the map is gone with this window, where the browser keeps nothing. */
export function NothingKeptBanner() {
  const { t } = useTranslation()
  const { durable } = useSafekeeping()
  const actions = useEditorActions()
  if (durable) return null
  return (
    <div className={styles.banner} role="status">
      <Icon name="triangle-alert" />
      <span>{t('durability.banner.text')}</span>
      <Button size="compact-sm" variant="default" onClick={actions.downloadMap}>
        {t('editor.downloadMap')}
      </Button>
    </div>
  )
}
