import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import styles from './MapCardMenu.module.css'
import { RenameDialog } from './RenameDialog'
import type { ShelvedMap } from './shelvedMaps'
import { useTitleOf } from './titleOf'
import { useShelfActions } from './useShelfActions'

/** What can be done with a map without opening it. `onTrashed` hears when its card is about to go. */
export function MapCardMenu({ map, onTrashed }: { map: ShelvedMap; onTrashed: () => void }) {
  const { t } = useTranslation()
  const title = useTitleOf()(map)
  const actions = useShelfActions()
  const button = useRef<HTMLButtonElement>(null)
  const [renaming, dialog] = useDisclosure(false)

  const trash = async () => {
    if (await actions.trash(map)) onTrashed()
  }

  return (
    <>
      <Menu position="bottom-end" width={200} withinPortal={false}>
        <Menu.Target>
          <ActionIcon
            ref={button}
            className={styles.button}
            variant="subtle"
            color="gray"
            aria-label={t('library.actions', { title })}
          >
            <Icon name="ellipsis" size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="pencil" />} onClick={dialog.open}>
            {t('common.rename')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="copy" />} onClick={() => void actions.duplicate(map)}>
            {t('common.duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="download" />} onClick={() => void actions.export(map)}>
            {t('library.export')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<Icon name="trash-2" />} onClick={() => void trash()}>
            {t('library.toTrash')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RenameDialog
        opened={renaming}
        title={map.title}
        onRename={title => void actions.rename(map, title)}
        onClose={dialog.close}
        onClosed={() => button.current?.focus()}
      />
    </>
  )
}
