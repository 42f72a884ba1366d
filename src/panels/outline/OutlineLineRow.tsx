import { VisuallyHidden } from '@mantine/core'
import { type CSSProperties, type MouseEvent, memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import type { LineKind, OutlineGroup } from '../../model/outline/outlineOf'
import { useDesk, useLive, useReadOnly, useRecord, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import { ANNOTATION_LOOKS, tintOf } from '../inspector/annotations/annotationKinds'
import { useNumber } from '../inspector/useNumber'
import { LineField } from './LineField'
import { JudgedFigures, LineFigures, useGlanceWords, useJudgement } from './LineFigures'
import { kindWord, textOf, titleOf } from './lineWords'
import styles from './OutlineLineRow.module.css'
import { useOutliner, useOutlineState } from './outliner'
import { setFolded } from './outlineState'
import { selectLine } from './selecting'
import { beginTyping } from './typing'

interface Props {
  readonly id: string
  readonly kind: LineKind | 'group'
  readonly group: OutlineGroup | undefined
  readonly level: number
  readonly position: number
  readonly siblings: number
  /** How many lines are directly below it. */
  readonly below: number
  readonly isCurrent: boolean
}

/**
 * A line of the tree. All lines are items beside one another, with their level said: only so can the middle of a long list
 * be drawn alone. What can be pressed in a line stays out of the way of Tab: the same can be done by key and menu.
 */
export const OutlineLineRow = memo((props: Props) => {
  const { id, kind, level, position, siblings, below, isCurrent } = props
  const outliner = useOutliner()
  const isFolded = useOutlineState(state => below > 0 && state.folded.has(id))
  const isSelected = useSession(session => session.selection.includes(id))
  const isTyping = useSession(session => session.editing?.id === id)
  const words = useWords(props)

  /** Before the press that is now a click: the first click selects a line, the second types in it. */
  const wasCurrent = useRef(false)
  const onPointerDown = () => {
    wasCurrent.current = isCurrent && outliner.desk.session.getState().selection.length === 1
  }
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey || event.metaKey || event.ctrlKey) return addToSelection(event)
    if (kind === 'group') selectLine(outliner, id)
    else if (wasCurrent.current && isText(event.target)) beginTyping(outliner, id)
    else selectLine(outliner, id)
  }
  const addToSelection = (event: MouseEvent) => {
    if (kind === 'group') return
    const { session } = outliner.desk
    const { selection } = session.getState()
    const rest = selection.filter(other => other !== id)
    const takesOut = !event.shiftKey && rest.length < selection.length && rest.length > 0
    session.setState({ selection: takesOut ? rest : [...rest, id] })
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys for all of its lines.
    <div
      role="treeitem"
      className={styles.line}
      style={{ '--level': level } as CSSProperties}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={below > 0 ? !isFolded : undefined}
      aria-selected={isSelected}
      aria-description={words.description || undefined}
      data-line={id}
      data-record={kind === 'group' ? undefined : id}
      data-kind={kind}
      data-current={isCurrent || undefined}
      data-face-start={isCurrent || undefined}
      tabIndex={isCurrent && !isTyping ? 0 : -1}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onDoubleClick={event => isText(event.target) && beginTyping(outliner, id)}
      onFocus={event => {
        if (event.target === event.currentTarget && !isCurrent) selectLine(outliner, id)
      }}
    >
      <Fold id={id} isFolded={isFolded} isShown={below > 0} />
      <span className={styles.sign} aria-hidden>
        <Sign {...props} />
      </span>
      <span className={styles.text} data-text dir="auto">
        {words.prefix && <VisuallyHidden>{words.prefix}</VisuallyHidden>}
        {isTyping && kind !== 'group' ? <LineField id={id} kind={kind} /> : <Text id={id} {...words} />}
      </span>
      {(kind === 'touchpoints' || kind === 'stages') && <LineFigures id={id} isFolded={isFolded} />}
      {kind === 'annotations' && <JudgedFigures id={id} />}
      {kind !== 'group' && <MenuButton id={id} />}
    </div>
  )
})

function isText(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-text]') !== null
}

interface Words {
  /** What kind of line it is, before its title: what the sign says to the eye. */
  readonly prefix: string
  readonly description: string
  readonly title: string
  readonly isBlank: boolean
}

/** What a line says to the eye and to the ear. */
function useWords({ id, kind, group }: Props): Words {
  const { t } = useTranslation()
  const topics = kind === 'links' ? (['touchpoints/*', 'stages/*', 'links/*'] as const) : ([] as const)
  const title = useLive(kind === 'group' ? [] : [...topics, `${kind}/${id}`], ({ map }) =>
    kind === 'group' ? '' : titleOf(map, id, t),
  )
  const word = useLive(kind === 'group' ? [] : [`${kind}/${id}`], ({ map }) => kindWord(map, id, t))
  const isBlank = useLive(
    kind === 'group' ? [] : [`${kind}/${id}`],
    ({ map }) => textOf(map, id).trim() === '',
  )
  const glance = useGlanceWords(id)
  const judgement = useJudgement(id)
  const role = useRecord('personas', id)?.role ?? ''
  if (group) {
    const name = group === 'unplaced' ? t('common.unplaced') : t(`outline.${group}`)
    return { prefix: '', description: '', title: name, isBlank: false }
  }
  const isJudged = kind === 'annotations'
  return {
    prefix: t('common.named', { kind: word, title: '' }),
    description: isJudged ? judgement : kind === 'personas' ? role : glance,
    title,
    isBlank: isBlank && kind !== 'links',
  }
}

function Text({ id, title, isBlank }: { id: Id } & Words) {
  const role = useRecord('personas', id)?.role.trim()
  return (
    <>
      <span className={isBlank ? styles.untitled : undefined}>{title}</span>
      {role && (
        <span className={styles.role} aria-hidden>
          {role}
        </span>
      )}
    </>
  )
}

function Fold({ id, isFolded, isShown }: { id: string; isFolded: boolean; isShown: boolean }) {
  const { state } = useOutliner()
  if (!isShown) return <span className={styles.noFold} />
  return (
    // For the pointer: by keys, the arrows fold. Assistive technology has it from the line itself.
    <span
      className={styles.fold}
      data-folded={isFolded || undefined}
      aria-hidden
      onMouseDown={keepKeyboard}
      onClick={event => {
        event.stopPropagation()
        setFolded(state, [id], !isFolded)
      }}
    >
      <Icon name="chevron-down" size={14} />
    </span>
  )
}

function Sign({ id, kind, group, position }: Props) {
  const number = useNumber()
  const persona = useRecord('personas', id)
  const annotation = useRecord('annotations', id)
  const stageNumber = useLive(['stages/*'], ({ map }) =>
    kind === 'stages'
      ? [...map.stages.values()].filter(({ order }) => order < map.stages.get(id)!.order).length + 1
      : 0,
  )
  if (persona) {
    return <PersonaAvatar name={persona.name} colour={persona.colour} picture={persona.picture} size={22} />
  }
  if (annotation) {
    return (
      <span className={styles.tinted} style={tintOf(annotation.kind)}>
        <Icon name={ANNOTATION_LOOKS[annotation.kind].icon} size={14} />
      </span>
    )
  }
  if (kind === 'stages') return <span className={styles.number}>{number(stageNumber || position)}</span>
  if (kind === 'touchpoints') return <span className={styles.dot} />
  if (kind === 'links') return <Icon name="spline" size={14} />
  if (kind === 'notes') return <Icon name="sticky-note" size={14} />
  return <Icon name={GROUP_ICONS[group ?? 'unplaced']} size={15} />
}

const GROUP_ICONS: Readonly<Record<OutlineGroup, string>> = {
  personas: 'users',
  notes: 'sticky-note',
  unplaced: 'circle-help',
}

/** For the pointer: by key, and from the tools above the list, the same menu opens for the current line. */
function MenuButton({ id }: { id: Id }) {
  const { state } = useOutliner()
  const { session } = useDesk()
  const readOnly = useReadOnly()
  if (readOnly) return null
  return (
    <button
      type="button"
      className={styles.menu}
      tabIndex={-1}
      aria-hidden
      onClick={event => {
        event.stopPropagation()
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        if (!session.getState().selection.includes(id)) session.setState({ selection: [id] })
        state.setState({ menu: { key: id, x: left, y: bottom } })
      }}
    >
      <Icon name="ellipsis" />
    </button>
  )
}

/** A press that is not to end the typing in another line. */
function keepKeyboard(event: MouseEvent): void {
  event.preventDefault()
}
