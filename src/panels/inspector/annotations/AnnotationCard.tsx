import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import type { AnnotationKind } from '../../../model/journey'
import { removeAnnotations } from '../../../model/operations/annotations'
import { useDesk, useReadOnly, useRecord, useRelated } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { Icon } from '../../../ui/Icon'
import { removeWithUndo } from '../../removeWithUndo'
import { TextField } from '../fields/TextField'
import { useNumber } from '../useNumber'
import styles from './AnnotationCard.module.css'
import { AnnotationDetails } from './AnnotationDetails'
import { AnnotationSummary } from './AnnotationSummary'
import { ANNOTATION_LOOKS, tintOf } from './annotationKinds'
import { useOpenAnnotation } from './openAnnotation'
import type { useReorder } from './useReorder'
import { VoteButton } from './VoteButton'

interface Props {
  readonly id: Id
  /** Among those of its kind, and how many those are. */
  readonly index: number
  readonly count: number
  /** Moves it among those of its kind, to an index counted without it. */
  readonly onMove: (id: Id, toIndex: number) => void
  readonly reorder: ReturnType<typeof useReorder>
}

/** An annotation: its text to be edited in place, its measures in a line that unfolds, one's vote. */
export function AnnotationCard({ id, index, count, onMove, reorder }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const { open, setOpen } = useOpenAnnotation()
  const record = useRecord('annotations', id)
  const item = useRef<HTMLLIElement>(null)
  const details = useId()
  const isOpen = open === id
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  if (!record) return null
  const { kind, text } = record

  const moveTo = (toIndex: number) => {
    const focused = document.activeElement
    flushSync(() => onMove(id, toIndex))
    // A browser takes the keyboard from what is put elsewhere in the page.
    if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus()
    item.current?.scrollIntoView({ block: 'nearest' })
  }
  const up = index > 0 ? () => moveTo(index - 1) : undefined
  const down = index < count - 1 ? () => moveTo(index + 1) : undefined
  const remove = () => {
    // The keyboard goes to a neighbour, or to the field for the next one.
    const next = item.current?.nextElementSibling ?? item.current?.previousElementSibling
    const panel = item.current?.closest('aside')
    removeWithUndo(map, tx => removeAnnotations(tx, [id]), {
      removed: t(`inspector.annotations.removed.${kind}`),
      undo: t('inspector.undo'),
      close: t('common.close'),
    })
    const target = next?.querySelector('button') ?? panel?.querySelector('[data-inspect="annotations"]')
    if (target instanceof HTMLElement) target.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event) || readOnly) return
    const step = event.altKey ? { ArrowUp: up, ArrowDown: down }[event.key] : undefined
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
    const removes =
      (event.key === 'Delete' && !typing) ||
      (event.key === 'Backspace' && event.target instanceof HTMLTextAreaElement && text === '')
    if (!step && !removes && !(event.altKey && /^Arrow(Up|Down)$/.test(event.key))) return
    event.preventDefault()
    event.stopPropagation()
    if (removes) remove()
    else step?.()
  }

  const shift = reorder.shiftOf(id)
  const look = {
    ...tintOf(kind),
    transform: shift === 0 ? undefined : `translateY(${shift}px)`,
  } satisfies CSSProperties
  return (
    <li
      ref={item}
      className={styles.card}
      style={look}
      data-dragged={reorder.dragged === id || undefined}
      data-making-room={(reorder.dragged !== undefined && reorder.dragged !== id) || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        {!readOnly && (
          <span className={styles.grip} aria-hidden {...reorder.grip(id)}>
            <Icon name="grip-vertical" size={14} />
          </span>
        )}
        <UnstyledButton
          className={styles.summary}
          aria-expanded={isOpen}
          aria-controls={details}
          aria-description={t('inspector.annotations.details')}
          onClick={() => setOpen(isOpen ? undefined : id)}
        >
          <Icon name={ANNOTATION_LOOKS[kind].icon} size={15} />
          <span className={styles.words}>
            <AnnotationSummary annotation={id} />
          </span>
          <VisuallyHidden>
            {t('inspector.annotations.named', {
              kind: t(`common.annotations.${kind}`),
              text: text.trim() || t('common.untitled'),
            })}
          </VisuallyHidden>
          <Icon name="chevron-down" size={12} className={styles.chevron} />
        </UnstyledButton>
        <Solutions annotation={id} kind={kind} />
        <VoteButton annotation={id} />
      </div>
      <TextField
        table="annotations"
        ids={[id]}
        field="text"
        look="plain"
        label={t('inspector.annotations.text', { kind: t(`common.annotations.${kind}`) })}
        hint={t(`inspector.annotations.quickOf.${kind}`)}
      />
      <div id={details} hidden={!isOpen}>
        {isOpen && (
          <AnnotationDetails annotation={id} kind={kind} onMoveUp={up} onMoveDown={down} onRemove={remove} />
        )}
      </div>
    </li>
  )
}

/** How many pain points it solves, or how many opportunities would solve it. */
function Solutions({ annotation, kind }: { annotation: Id; kind: AnnotationKind }) {
  const { t } = useTranslation()
  const number = useNumber()
  const count = useRelated('solves', annotation).length
  if (count === 0) return null
  if (kind === 'opportunity') {
    return <span className={styles.solutions}>{t('inspector.annotations.solvesCount', { count })}</span>
  }
  const words = t('inspector.annotations.solvedCount', { count })
  return (
    <span className={styles.solutions} title={words}>
      <Icon name={ANNOTATION_LOOKS.opportunity.icon} size={13} />
      <span aria-hidden>{number(count)}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
