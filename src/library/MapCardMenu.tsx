import { ActionIcon, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import styles from './MapCardMenu.module.css'

export interface MapCardMenuProps {
  readonly title: string
  onRename(): void
  onDuplicate(): void
  onExport(): void
  onTrash(): void
}

/** What can be done with a map without opening it. */
export function MapCardMenu({ title, onRename, onDuplicate, onExport, onTrash }: MapCardMenuProps) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon
          className={styles.button}
          variant="subtle"
          color="gray"
          aria-label={t('library.actions', { title })}
        >
          <Icon name="ellipsis" size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="pencil" />} onClick={onRename}>
          {t('common.rename')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="copy" />} onClick={onDuplicate}>
          {t('common.duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="download" />} onClick={onExport}>
          {t('library.export')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="trash-2" />} onClick={onTrash}>
          {t('library.toTrash')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
