import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../commands/keys'
import { commandOf } from '../../commands/registry'
import type { WordKey } from '../../i18n'
import { useDesk, useReadOnly, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { isMac } from '../../ui/platform'
import styles from './PanelHead.module.css'

/** The first line of the panel: what is looked at, what can be done with it, and the way to put the panel aside. */
export function PanelHead({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const readOnly = useReadOnly()
  const any = useSession(session => session.selection.length > 0)
  return (
    <div className={styles.head}>
      <div className={styles.crumb}>{children}</div>
      {any && !readOnly && <SelectionMenu />}
      <Tooltip label={t('inspector.hide')} openDelay={400}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('inspector.hide')}
          onClick={() => desk.session.setState({ inspector: false })}
        >
          <Icon name="x" />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

/** What can be done with the selection as a whole. */
function SelectionMenu() {
  const { t } = useTranslation()
  const desk = useDesk()
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('inspector.actions')}>
          <Icon name="ellipsis" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {['edit.duplicate', 'edit.remove'].map(commandOf).map(command => (
          <Menu.Item
            key={command.id}
            color={command.id === 'edit.remove' ? 'red' : undefined}
            leftSection={<Icon name={command.icon} />}
            rightSection={
              <kbd aria-hidden>{keyCaps(command.keys[0] ?? '', isMac()).join(isMac() ? '' : '+')}</kbd>
            }
            onClick={() => command.enabled(desk) && command.run(desk)}
          >
            {t(command.label as WordKey)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
