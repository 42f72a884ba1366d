import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { canRun } from '../../../commands/command'
import { jumpTo } from '../../../commands/jump'
import { keyCaps } from '../../../commands/keys'
import { commandOf } from '../../../commands/registry'
import type { WordKey } from '../../../i18n'
import { useDesk, useRecord } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { isMac } from '../../../ui/platform'
import { ANNOTATION_LOOKS } from '../../inspector/annotations/annotationKinds'
import { duplicateLines } from '../adding'
import { useOutliner } from '../outliner'
import { removeSelected } from '../removing'
import { beginTyping } from '../typing'
import { type MenuPage, type PageProps, useMenuPages } from './menuPage'

/** The first page: what can be done with this kind of line. */
export function StartPage({ id, kind }: PageProps) {
  const { t } = useTranslation()
  const desk = useDesk()
  const outliner = useOutliner()
  const annotation = useRecord('annotations', id)
  const link = useRecord('links', id)
  const isCard = kind === 'touchpoints'
  const isNode = isCard || kind === 'stages'
  return (
    <>
      <Item icon="pencil" keys="Enter" onClick={() => beginTyping(outliner, id)}>
        {t('outline.menu.edit')}
      </Item>
      {kind !== 'links' && kind !== 'notes' && <Turn to="add" icon="plus" words="outline.menu.add" />}
      {isCard && (
        <>
          <Menu.Divider />
          <Turn to="rate" icon="smile" words="outline.menu.rate" />
          <Run command="card.momentOfTruth" />
          <Run command="card.channel" />
          <Turn to="lane" icon="rows-3" words="outline.menu.lane" />
          <Turn to="stage" icon="columns-3" words="outline.menu.stage" />
        </>
      )}
      {annotation && (
        <>
          <Menu.Divider />
          <Turn to="kind" icon="tag" words="outline.menu.kind" />
          {ANNOTATION_LOOKS[annotation.kind].measures.map(measure => (
            <Turn key={measure} to={measure} icon="gauge" words={`inspector.measure.${measure}`} />
          ))}
        </>
      )}
      {(isNode || kind === 'personas') && (
        <>
          <Menu.Divider />
          <Item icon="spline" onClick={() => outliner.state.setState({ linking: id })}>
            {t('outline.menu.link')}
          </Item>
        </>
      )}
      {isNode && <Turn to="personas" icon="users" words="outline.menu.personaLinks" />}
      {kind === 'personas' && <Run command="persona.focus" />}
      {link && (
        <Item icon="corner-down-right" onClick={() => jumpTo(desk, link.to)}>
          {t('outline.menu.goTo')}
        </Item>
      )}
      <Menu.Divider />
      {kind !== 'links' && kind !== 'notes' && <Turn to="move" icon="move" words="outline.menu.move" />}
      <Item
        icon="panel-right"
        onClick={() => desk.session.setState({ inspector: true, inspect: { field: 'title' } })}
      >
        {t('outline.menu.details')}
      </Item>
      {kind !== 'links' && (
        <Item icon="copy" keys="mod+D" onClick={() => duplicateLines(outliner)}>
          {t('common.duplicate')}
        </Item>
      )}
      <Item icon="trash-2" keys="Delete" color="var(--pain)" onClick={() => removeSelected(outliner)}>
        {t('commands.edit.remove')}
      </Item>
    </>
  )
}

interface ItemProps {
  readonly icon: string
  /** The key that does the same. */
  readonly keys?: string | undefined
  readonly color?: string
  readonly onClick: () => void
  readonly children: string
}

export function Item({ icon, keys, color, onClick, children }: ItemProps) {
  return (
    <Menu.Item
      color={color}
      leftSection={<Icon name={icon} />}
      rightSection={keys && <kbd aria-hidden>{keyCaps(keys, isMac()).join(isMac() ? '' : '+')}</kbd>}
      onClick={onClick}
    >
      {children}
    </Menu.Item>
  )
}

/** An item that leads to another page. */
function Turn({ to, icon, words }: { to: MenuPage; icon: string; words: WordKey }) {
  const { t } = useTranslation()
  const { turnTo } = useMenuPages()
  return (
    <Menu.Item
      closeMenuOnClick={false}
      leftSection={<Icon name={icon} />}
      rightSection={<Icon name="chevron-right" size={14} />}
      onClick={() => turnTo(to)}
    >
      {t(words)}
    </Menu.Item>
  )
}

/** A command of the editor that works on what is selected. */
function Run({ command: id }: { command: string }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const command = commandOf(id)
  if (!canRun(command, desk)) return null
  return (
    <Item icon={command.icon} keys={command.keys[0]} onClick={() => command.run(desk)}>
      {t(command.label as WordKey)}
    </Item>
  )
}
