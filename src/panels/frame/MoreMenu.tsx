import { ActionIcon, Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { canRun } from '../../commands/command'
import { commandOf } from '../../commands/registry'
import { useDesk } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { LaneItems } from './LaneItems'
import { LookItems } from './LookItems'

/** What is needed seldom: the inspector's switch, lanes where the bar is narrow, theme and language, the help sheet. */
export function MoreMenu() {
  const { t } = useTranslation()
  const desk = useDesk()
  const narrow = useMediaQuery('(max-width: 700px)')
  const pasteList = commandOf('map.pasteList')
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon size="lg" variant="subtle" color="gray" aria-label={t('common.more')}>
          <Icon name="ellipsis" size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="panel-right" />}
          onClick={() => commandOf('view.inspector').run(desk)}
        >
          {t('editor.toggleInspector')}
        </Menu.Item>
        {narrow && (
          <>
            <Menu.Label>{t('editor.lanes')}</Menu.Label>
            <LaneItems />
          </>
        )}
        {canRun(pasteList, desk) && (
          <Menu.Item leftSection={<Icon name={pasteList.icon} />} onClick={() => pasteList.run(desk)}>
            {t('commands.map.pasteList')}
          </Menu.Item>
        )}
        <LookItems />
        <Menu.Divider />
        <Menu.Item
          leftSection={<Icon name="keyboard" />}
          rightSection={<kbd aria-hidden>?</kbd>}
          onClick={() => commandOf('help.shortcuts').run(desk)}
        >
          {t('commands.help.shortcuts')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
