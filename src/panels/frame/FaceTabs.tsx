import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { commandOf } from '../../commands/registry'
import { FACES } from '../../store/sessionStore'
import { Icon } from '../../ui/Icon'
import styles from './FaceTabs.module.css'

/** The faces of the map as tabs. Their panel is the frame's main part. */
export function FaceTabs() {
  const { t } = useTranslation()
  return (
    <Tabs.List className={styles.tabs} aria-label={t('editor.faces')}>
      {FACES.map(face => (
        <Tabs.Tab
          key={face}
          value={face}
          leftSection={<Icon name={commandOf(`face.${face}`).icon} size={15} />}
        >
          {t(`commands.face.${face}`)}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  )
}
