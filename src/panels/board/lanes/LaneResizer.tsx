import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { LANE_HEIGHT, resizeLane } from '../../../model/operations/lanes'
import { useDesk } from '../../../store/hooks'
import { type Guide, GuideLine, guideAt } from './GuideLine'
import styles from './LaneResizer.module.css'
import { useVerticalDrag } from './useVerticalDrag'

/** By which one press of an arrow changes the height, in CSS pixels; with Shift. */
const STEP = 8
const LEAP = 40

interface Props {
  readonly lane: Id
  readonly name: string
  /** The height that the lane has on the board. */
  readonly height: number
  readonly head: () => HTMLElement | null
}

/** The lower edge of a lane, by which it is pulled open. Twice pressed (or Delete) it is as high as its contents again. */
export function LaneResizer({ lane, name, height, head }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const [guide, setGuide] = useState<Guide>()
  const { min, max } = LANE_HEIGHT
  const heightNow = () => head()?.getBoundingClientRect().height ?? height
  const topNow = () => head()?.getBoundingClientRect().top ?? 0
  const set = (next: number | undefined) =>
    map.change('changes.laneHeight', tx => resizeLane(tx, lane, next), { group: `lane.${lane}.height` })
  const { handle, dragging } = useVerticalDrag({
    onMove: (_, dy) => setGuide(guideAt(head(), topNow() + Math.max(min, heightNow() + dy))),
    onDrop: (_, dy) => set(heightNow() + dy),
    onEnd: () => setGuide(undefined),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.shiftKey ? LEAP : STEP
    const next = { ArrowUp: heightNow() - by, ArrowDown: heightNow() + by, Home: min, End: max }[event.key]
    const resets = event.key === 'Delete' || event.key === 'Backspace'
    if (next === undefined && !resets) return
    event.preventDefault()
    event.stopPropagation()
    set(resets ? undefined : next)
  }
  const shown = Math.round(height)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator that takes the keyboard can.
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('board.lanes.resize', { lane: name })}
      aria-valuenow={shown}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={t('board.lanes.height', { height: shown })}
      className={styles.edge}
      data-dragging={dragging || undefined}
      onKeyDown={onKeyDown}
      onDoubleClick={() => set(undefined)}
      {...handle}
    >
      <GuideLine at={guide} />
    </div>
  )
}
