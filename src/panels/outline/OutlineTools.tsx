import { ActionIcon, Tooltip } from '@mantine/core'
import { type MouseEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '../../model/outline/outlineOf'
import { useLive } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { newPersona, nextLine } from './adding'
import { titleOf } from './lineWords'
import { indentLine, moveLineBy, outdentLine } from './moving'
import styles from './OutlineBar.module.css'
import { useOutliner } from './outliner'
import { setFolded } from './outlineState'

interface Props {
  /** Key of the line that the tools are about. */
  readonly current: string
  readonly isBranch: boolean
  readonly isAllFolded: boolean
  readonly readOnly: boolean
}

/** What keys do to the current line, for those who have none. */
export const OutlineTools = memo(({ current, isBranch, isAllFolded, readOnly }: Props) => {
  const { t } = useTranslation()
  const outliner = useOutliner()
  const add = () => (isBranch ? newPersona(outliner) : nextLine(outliner, current))
  const foldAll = () => {
    const outer = outlineOf(outliner.desk.map.map).filter(
      ({ level, children }) => level === 1 && children > 0,
    )
    setFolded(
      outliner.state,
      outer.map(({ key }) => key),
      !isAllFolded,
    )
  }
  return (
    <div role="toolbar" aria-label={t('outline.tools')} className={styles.tools}>
      {!readOnly && (
        <>
          <Tool icon="plus" label={t('outline.newLine')} onClick={add} />
          <Tool
            icon="indent-decrease"
            label={t('outline.outdent')}
            disabled={isBranch}
            onClick={() => outdentLine(outliner, current)}
          />
          <Tool
            icon="indent-increase"
            label={t('outline.indent')}
            disabled={isBranch}
            onClick={() => indentLine(outliner, current)}
          />
          <Tool
            icon="arrow-up"
            label={t('outline.up')}
            disabled={isBranch}
            onClick={() => moveLineBy(outliner, current, 'up')}
          />
          <Tool
            icon="arrow-down"
            label={t('outline.down')}
            disabled={isBranch}
            onClick={() => moveLineBy(outliner, current, 'down')}
          />
          <MenuTool current={current} isBranch={isBranch} />
        </>
      )}
      <Tool
        icon={isAllFolded ? 'chevrons-up-down' : 'chevrons-down-up'}
        label={isAllFolded ? t('outline.unfoldAll') : t('outline.foldAll')}
        onClick={foldAll}
      />
    </div>
  )
})

/** The menu of the current line. */
function MenuTool({ current, isBranch }: Pick<Props, 'current' | 'isBranch'>) {
  const { t } = useTranslation()
  const { desk, state } = useOutliner()
  const title = useLive(['*'], ({ map }) => titleOf(map, current, t))
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-haspopup="menu"
      aria-label={isBranch ? t('common.more') : t('outline.menuOf', { title })}
      aria-disabled={isBranch || undefined}
      data-disabled={isBranch || undefined}
      onClick={event => {
        if (isBranch) return
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        if (!desk.session.getState().selection.includes(current)) {
          desk.session.setState({ selection: [current] })
        }
        state.setState({ menu: { key: current, x: left, y: bottom } })
      }}
    >
      <Icon name="ellipsis" size={17} />
    </ActionIcon>
  )
}

interface ToolProps {
  readonly icon: string
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
}

function Tool({ icon, label, disabled = false, onClick }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        aria-label={label}
        // Not `disabled`: the keyboard would lose its place when a line reaches the end of its list.
        aria-disabled={disabled || undefined}
        data-disabled={disabled || undefined}
        onMouseDown={keepKeyboard}
        onClick={disabled ? undefined : onClick}
      >
        <Icon name={icon} size={17} />
      </ActionIcon>
    </Tooltip>
  )
}

/** Typing goes on: the press is about the line that is typed in. */
function keepKeyboard(event: MouseEvent): void {
  event.preventDefault()
}
