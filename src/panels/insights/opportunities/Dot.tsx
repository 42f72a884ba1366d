import { type CSSProperties, type HTMLAttributes, type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixEntry } from '../../../model/analysis/matrix'
import type { Id } from '../../../model/ids'
import { useReadOnly } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { useNumber } from '../../inspector/useNumber'
import styles from './Dot.module.css'
import type { DotDrag } from './useDotDrag'

/** What each arrow key does to impact and effort. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

export interface DotActions {
  /** Moves it by steps of impact and effort. */
  readonly onStep: (id: Id, impact: number, effort: number) => void
  readonly onTakeOff: (id: Id) => void
  readonly onChoose: (id: Id) => void
  readonly onHover: (id: Id | undefined) => void
}

interface Props {
  readonly entry: MatrixEntry
  readonly active: boolean
  /** While it is dragged itself. */
  readonly drag: DotDrag | undefined
  readonly actions: DotActions
  readonly handlers: HTMLAttributes<HTMLElement>
  /** In the tray there is room for the words. */
  readonly inTray?: boolean
}

/** One opportunity, to be dragged over the matrix or moved by arrow keys. */
export const Dot = memo(function Dot({ entry, active, drag, actions, handlers, inTray = false }: Props) {
  const { t } = useTranslation()
  const { onStep, onTakeOff, onChoose, onHover } = actions
  const number = useNumber()
  const readOnly = useReadOnly()
  const { id, annotation, place, quadrant } = entry
  const text = annotation.text.trim() || t('common.untitled')
  const at =
    place && quadrant
      ? t('insights.opportunities.at', {
          impact: number(place.impact),
          effort: number(place.effort),
          quadrant: t(`insights.opportunities.quadrant.${quadrant}`),
        })
      : t('insights.opportunities.notJudged')
  const onKeyDown = (event: KeyboardEvent) => {
    if (readOnly || event.ctrlKey || event.metaKey || event.altKey || composes(event)) return
    const step = STEPS[event.key]
    const takesOff = event.key === 'Delete' || event.key === 'Backspace'
    if (!step && !takesOff) return
    event.preventDefault()
    event.stopPropagation()
    if (step) onStep(id, ...step)
    else if (place) onTakeOff(id)
  }
  const look: CSSProperties | undefined = drag
    ? { transform: `translate(${drag.dx}px, ${drag.dy}px)` }
    : undefined
  return (
    <button
      type="button"
      className={inTray ? styles.waiting : styles.dot}
      style={look}
      aria-label={`${t('insights.opportunities.dot', { number: number(entry.number), text })}. ${at}`}
      aria-description={readOnly ? undefined : t('insights.opportunities.keys')}
      title={text}
      data-dot={id}
      data-quadrant={quadrant}
      data-active={active || undefined}
      data-dragged={drag !== undefined || undefined}
      onKeyDown={onKeyDown}
      onClick={() => onChoose(id)}
      onFocus={() => onChoose(id)}
      onPointerEnter={event => event.pointerType === 'mouse' && onHover(id)}
      onPointerLeave={() => onHover(undefined)}
      {...(readOnly ? {} : handlers)}
    >
      <span className={styles.number}>{number(entry.number)}</span>
      {inTray && <span className={styles.text}>{text}</span>}
    </button>
  )
})
