import { ActionIcon, Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { canRun } from '../../commands/command'
import { keyCaps } from '../../commands/keys'
import { commandOf } from '../../commands/registry'
import type { WordKey } from '../../i18n'
import { useDesk, useHistory, useReadOnly } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { isMac } from '../../ui/platform'
import { LaneItems } from './LaneItems'
import { LookItems } from './LookItems'
import styles from './MoreMenu.module.css'
import { useListArrow } from './useListArrow'

/**
 * What is needed seldom: the palette, the inspector's switch, theme and language, the help sheet; and what has no room in
 * a narrow bar.
 */
export function MoreMenu() {
  const { t } = useTranslation()
  const desk = useDesk()
  const narrow = useMediaQuery('(max-width: 700px)')
  const hasArrow = useListArrow()
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon size="lg" variant="subtle" color="gray" aria-label={t('common.more')}>
          <Icon name="ellipsis" size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={styles.list}>
        {narrow && (
          <>
            <CommandItem id="map.search" />
            <CommandItem id="map.present" />
          </>
        )}
        {!hasArrow && <UndoListItem />}
        <CommandItem id="help.commands" />
        {canRun(commandOf('view.inspector'), desk) && (
          <Menu.Item
            leftSection={<Icon name="panel-right" />}
            onClick={() => commandOf('view.inspector').run(desk)}
          >
            {t('editor.toggleInspector')}
          </Menu.Item>
        )}
        {narrow && (
          <>
            <Menu.Label>{t('editor.lanes')}</Menu.Label>
            <LaneItems />
          </>
        )}
        {canRun(commandOf('map.pasteList'), desk) && <CommandItem id="map.pasteList" />}
        {canRun(commandOf('map.import'), desk) && <CommandItem id="map.import" />}
        <CommandItem id="map.print" />
        <CommandItem id="map.versions" />
        {canRun(commandOf('map.durability'), desk) && <CommandItem id="map.durability" />}
        <LookItems />
        <Menu.Divider />
        <CommandItem id="help.shortcuts" />
      </Menu.Dropdown>
    </Menu>
  )
}

/** Where the list of steps has no arrow in the bar, this shows what a long press would. */
function UndoListItem() {
  const { undoSteps } = useHistory()
  const isReadOnly = useReadOnly()
  return undoSteps.length > 0 && !isReadOnly ? <CommandItem id="edit.undoList" /> : null
}

/** A command as an item of the menu, with its key. */
function CommandItem({ id }: { id: string }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const { label, icon, keys, run } = commandOf(id)
  const caps = keys[0] ? keyCaps(keys[0], isMac()).join(isMac() ? '' : '+') : undefined
  return (
    <Menu.Item
      leftSection={<Icon name={icon} />}
      rightSection={caps && <kbd aria-hidden>{caps}</kbd>}
      onClick={() => run(desk)}
    >
      {t(label as WordKey)}
    </Menu.Item>
  )
}
