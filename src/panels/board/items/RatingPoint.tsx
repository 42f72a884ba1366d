import { type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { pairKey } from '../../../model/ids'
import { EMOTIONS, type Emotion } from '../../../model/journey'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { follow } from '../../../model/layout/board/walk'
import { rate } from '../../../model/operations/ratings'
import { useDesk, useRecord } from '../../../store/hooks'
import { EmotionFace } from '../../../ui/EmotionFace'
import { EMOTION_WORDS } from '../../inspector/emotion/emotionWords'
import { useBoard } from '../state/board'
import { goTo } from '../state/verbs'
import type { RatedPoint } from './RatingItem'
import styles from './RatingItem.module.css'

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }
const ENDS: Readonly<Record<string, Emotion>> = { Home: -2, End: 2 }

/** How a touchpoint felt to a persona: pulled up and down by the hand, or by the arrows once the keyboard is at it. */
export const RatingPoint = memo(({ item, point }: { item: ItemOf<'rating'>; point: RatedPoint }) => {
  const { t } = useTranslation()
  const board = useBoard()
  const { map } = useDesk()
  const title = useRecord('touchpoints', item.target)?.title
  const { persona, name, colour, x, y, value, look } = point

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { key } = event
    if (key === 'Enter' || key === 'Escape') goTo(board, item.key)
    else if (key === 'Tab') tabFrom(event.currentTarget, event.shiftKey ? -1 : 1)
    else {
      const next = stepFor(key, value)
      if (map.readOnly || (next === undefined && !/^(Delete|Backspace|0)$/.test(key))) return
      map.change('changes.rate', tx => rate(tx, item.target, persona, next))
    }
    event.preventDefault()
    event.stopPropagation()
  }

  /** To the point of the next persona, then on to the next cell. */
  function tabFrom(element: HTMLElement, step: 1 | -1) {
    const beside = step > 0 ? element.nextElementSibling : element.previousElementSibling
    if (beside instanceof HTMLElement && beside.role === 'slider') beside.focus()
    else goTo(board, follow(board.geometry(), item.key, step) ?? item.key)
  }

  return (
    <div
      role="slider"
      tabIndex={-1}
      className={styles.point}
      data-look={look}
      data-unrated={value === undefined || undefined}
      style={{ left: x - item.x, top: y - item.y, color: colour }}
      aria-label={t('board.emotionOf', {
        persona: name || t('common.untitled'),
        title: title || t('common.untitled'),
      })}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={value ?? 0}
      aria-valuetext={t(value === undefined ? 'common.emotions.none' : EMOTION_WORDS[nearestStep(value)])}
      aria-readonly={map.readOnly || undefined}
      data-point={pairKey(item.target, persona)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.sign}>
        {value !== undefined && look === 'strong' && <EmotionFace value={value} size={20} filled />}
      </span>
    </div>
  )
})

/** The rating that a key asks for: one step up or down, an end of the scale, or 1 … 5 as everywhere. */
function stepFor(key: string, value: number | undefined): Emotion | undefined {
  const step = STEPS[key]
  if (step !== undefined) return nearestStep((value ?? 0) + step)
  return /^[1-5]$/.test(key) ? EMOTIONS[Number(key) - 1] : ENDS[key]
}

function nearestStep(value: number): Emotion {
  return EMOTIONS[Math.max(0, Math.min(4, Math.round(value) + 2))]!
}
