import { ActionIcon, Tooltip } from '@mantine/core'
import { type MouseEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useLive, useReadOnly, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { newPersona, nextLine } from './adding'
import { titleOf } from './lineWords'
import { indentLine, moveLineBy, outdentLine } from './moving'
import styles from './OutlineBar.module.css'
import { type Outliner, useOutliner } from './outliner'
import { setFolded } from './outlineState'
import type { Tree } from './treeKeys'
import { useAboveKeyboard } from './useAboveKeyboard'

/** What keys do to the current line, for those who have none; on a touch screen above the keyboard on the glass. */
export function OutlineBar({ tree }: { tree: Tree }) {
  const { t } = useTranslation()
  const outliner = useOutliner()
  const readOnly = useReadOnly()
  const isTyping = useSession(session => session.editing !== undefined)
  const bar = useRef<HTMLDivElement>(null)
  useAboveKeyboard(bar)
  const { lines, current } = tree
  const isBranch = current.kind === 'group'
  const folding = foldable(tree)
  const isAllFolded = folding.every(({ key }) => outliner.state.getState().folded.has(key))

  return (
    <div ref={bar} className={styles.bar}>
      <div role="toolbar" aria-label={t('outline.tools')} className={styles.tools}>
        {!readOnly && (
          <>
            <Tool icon="plus" label={t('outline.newLine')} onClick={() => addTo(outliner, tree)} />
            <Tool
              icon="indent-decrease"
              label={t('outline.outdent')}
              disabled={isBranch}
              onClick={() => outdentLine(outliner, current.key)}
            />
            <Tool
              icon="indent-increase"
              label={t('outline.indent')}
              disabled={isBranch}
              onClick={() => indentLine(outliner, current.key)}
            />
            <Tool
              icon="arrow-up"
              label={t('outline.up')}
              disabled={isBranch}
              onClick={() => moveLineBy(outliner, current.key, 'up')}
            />
            <Tool
              icon="arrow-down"
              label={t('outline.down')}
              disabled={isBranch}
              onClick={() => moveLineBy(outliner, current.key, 'down')}
            />
            {!isBranch && <MenuTool id={current.key} />}
          </>
        )}
        <Tool
          icon={isAllFolded ? 'chevrons-up-down' : 'chevrons-down-up'}
          label={isAllFolded ? t('outline.unfoldAll') : t('outline.foldAll')}
          disabled={lines.length === 0}
          onClick={() =>
            setFolded(
              outliner.state,
              folding.map(({ key }) => key),
              !isAllFolded,
            )
          }
        />
      </div>
      {!readOnly && (
        <p id="outline-hint" className={styles.hint}>
          {isTyping ? t('outline.hint.typing') : t('outline.hint.browsing')}
        </p>
      )}
    </div>
  )
}

/** The outermost lines that have something below them. */
function foldable({ lines }: Tree) {
  return lines.filter(({ level, children }) => level === 1 && children > 0)
}

function addTo(outliner: Outliner, { current }: Tree): void {
  if (current.kind === 'group') newPersona(outliner)
  else nextLine(outliner, current.key)
}

/** The menu of the current line. */
function MenuTool({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { desk, state } = useOutliner()
  const title = useLive(['*'], ({ map }) => titleOf(map, id, t))
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-haspopup="menu"
      aria-label={t('outline.menuOf', { title })}
      title={t('common.more')}
      onClick={event => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        if (!desk.session.getState().selection.includes(id)) desk.session.setState({ selection: [id] })
        state.setState({ menu: { key: id, x: left, y: bottom } })
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
