import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type Command, canRun } from '../commands/command'
import { keyCaps } from '../commands/keys'
import { newNote } from '../commands/place'
import { commandOf } from '../commands/registry'
import { addCardToStage } from '../commands/rhythm'
import type { WordKey } from '../i18n'
import { useDesk, useSession } from '../store/hooks'
import type { Menu as MenuAt } from '../store/sessionStore'
import { Icon } from '../ui/Icon'
import { isMac } from '../ui/platform'

/** For what is selected: what can be done to it now, in groups. What cannot be done now is not listed. */
const FOR_SELECTION: readonly (readonly string[])[] = [
  ['card.enter', 'card.below', 'card.momentOfTruth', 'card.channel', 'persona.focus'],
  ['annotate.pain', 'annotate.opportunity', 'annotate.strength', 'annotate.question'],
  ['edit.cut', 'edit.copy', 'edit.paste', 'edit.duplicate'],
  ['copyAs.picture', 'copyAs.table'],
  ['view.fitSelection'],
  ['edit.remove'],
]
/** For the ground itself. */
const FOR_GROUND: readonly (readonly string[])[] = [
  ['stage.add'],
  ['edit.paste', 'map.pasteList', 'select.all'],
  ['copyAs.picture', 'copyAs.table'],
  ['view.fit', 'view.zoomWhole'],
]

/** The menu of the canvas, opened by right click, long press or the menu key. */
export function ContextMenu() {
  const { t } = useTranslation()
  const desk = useDesk()
  const menu = useSession(session => session.menu)
  const selection = useSession(session => session.selection)
  const close = () => desk.session.setState({ menu: undefined })
  if (!menu) return null

  const groups = (selection.length > 0 ? FOR_SELECTION : FOR_GROUND)
    .map(ids => ids.map(commandOf).filter(command => canRun(command, desk)))
    .filter(group => group.length > 0)

  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      width={280}
      returnFocus
      // A long menu fits neither below nor above most places: it may cover the place instead.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
    >
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: menu.x, top: menu.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown
        aria-label={t('editor.contextMenu')}
        mah="calc(100dvh - 16px)"
        style={{ overflowY: 'auto' }}
      >
        {selection.length === 0 && <GroundItems menu={menu} />}
        {groups.map((group, index) => (
          <Fragment key={group[0]?.id}>
            {(index > 0 || selection.length === 0) && <Menu.Divider />}
            {group.map(command => (
              <CommandItem key={command.id} command={command} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** What needs the place that was pressed rather than the selection. */
function GroundItems({ menu }: { menu: MenuAt }) {
  const { t } = useTranslation()
  const desk = useDesk()
  if (desk.map.readOnly) return null
  const { stage } = menu
  return (
    <>
      {stage !== undefined && (
        <Menu.Item leftSection={<Icon name="square-plus" />} onClick={() => addCardToStage(desk, stage)}>
          {t('commands.card.add')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<Icon name="sticky-note" />} onClick={() => newNote(desk, menu.at)}>
        {t('changes.addNote')}
      </Menu.Item>
    </>
  )
}

function CommandItem({ command }: { command: Command }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const key = command.keys[0]
  return (
    <Menu.Item
      color={command.id === 'edit.remove' ? 'red' : undefined}
      leftSection={<Icon name={command.icon} />}
      rightSection={key && <kbd aria-hidden>{keyCaps(key, isMac()).join(isMac() ? '' : '+')}</kbd>}
      onClick={() => command.run(desk)}
    >
      {t(command.label as WordKey)}
    </Menu.Item>
  )
}
