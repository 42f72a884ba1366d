import { type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Id, pairKey } from '../../model/ids'
import type { Emotion } from '../../model/journey'
import { rate } from '../../model/operations/ratings'
import { useDesk, useRecord } from '../../store/hooks'
import { EmotionFace } from '../../ui/EmotionFace'
import { emotionWord } from '../nodes/emotionWord'
import { LAYER } from '../nodes/projection'
import { useMark } from '../scene/scene'
import type { CurveLook } from './EmotionLayer'
import styles from './RatingPoint.module.css'

interface Props {
  readonly touchpoint: Id
  readonly persona: Id
  /** Name of the persona. */
  readonly name: string
  readonly colour: string
  readonly x: number
  readonly y: number
  /** Undefined: not rated yet. */
  readonly value: number | undefined
  readonly look: CurveLook
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }
const ENDS: Readonly<Record<string, number>> = { Home: -2, End: 2 }

/** How a touchpoint felt to a persona: a face or dot on the curve, to be pulled up and down, by the keyboard as well. */
export const RatingPoint = memo((props: Props) => {
  const { touchpoint, persona, name, colour, x, y, value, look } = props
  const { t } = useTranslation()
  const { map } = useDesk()
  const title = useRecord('touchpoints', touchpoint)?.title
  const tabStop = useMark('tabStop', touchpoint)
  const setTo = (emotion: Emotion | undefined) =>
    map.change('changes.rate', tx => rate(tx, touchpoint, persona, emotion))

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event
    const step = STEPS[key]
    const next = step === undefined ? ENDS[key] : Math.max(-2, Math.min(2, (value ?? 0) + step))
    if (next === undefined && key !== 'Delete' && key !== 'Backspace') return
    event.preventDefault()
    event.stopPropagation()
    setTo(next as Emotion | undefined)
  }

  const looks = [styles.point, styles[look], value === undefined && styles.unrated]
  return (
    <div
      role="slider"
      tabIndex={tabStop ? 0 : -1}
      className={looks.filter(Boolean).join(' ')}
      style={{ transform: `translate(${x}px, ${y}px)`, zIndex: LAYER.links, color: colour }}
      aria-label={t('canvas.emotionOf', {
        persona: name || t('common.untitled'),
        title: title || t('common.untitled'),
      })}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={value ?? 0}
      aria-valuetext={t(value === undefined ? 'common.emotions.none' : emotionWord(value))}
      aria-readonly={map.readOnly || undefined}
      data-point={pairKey(touchpoint, persona)}
      onKeyDown={map.readOnly ? undefined : onKeyDown}
    >
      <span className={styles.sign}>
        {value !== undefined && look === 'strong' && <EmotionFace value={value} size={20} filled />}
      </span>
    </div>
  )
})
