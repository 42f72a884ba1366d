import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { type Guide, GuideLine, guideAt } from './GuideLine'
import styles from './LaneGrip.module.css'
import { indexAt } from './laneMoves'
import { moveShownLane } from './moveShownLane'
import { useVerticalDrag } from './useVerticalDrag'

interface Props {
  readonly lane: Id
  readonly icon: string
  readonly head: () => HTMLElement | null
}

/** The icon of a lane, by which it is dragged to another place. The keyboard has the menu and Alt with the arrows for it. */
export function LaneGrip({ lane, icon, head }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const [guide, setGuide] = useState<Guide>()
  const { handle, dragging } = useVerticalDrag({
    onMove: y => {
      const rows = rowsWith(head())
      const before = rows[indexAt(rows, y)]
      setGuide(guideAt(head(), before ? before.top : (rows.at(-1)?.bottom ?? y)))
    },
    onDrop: y => moveShownLane(map, lane, indexAt(rowsWith(head(), lane), y)),
    onEnd: () => setGuide(undefined),
  })
  return (
    <span
      className={styles.grip}
      title={t('board.lanes.drag')}
      data-dragging={dragging || undefined}
      aria-hidden
      {...handle}
    >
      <Icon name={icon} size={15} className={styles.icon} />
      <Icon name="grip-vertical" size={15} className={styles.dots} />
      <GuideLine at={guide} />
    </span>
  )
}

/** Where the heads of the lanes are on the screen, from the top; without one of them if it is named. */
function rowsWith(head: HTMLElement | null, without?: Id): DOMRect[] {
  const heads = [...(head?.ownerDocument.querySelectorAll<HTMLElement>('[data-lane-head]') ?? [])]
  return heads
    .filter(other => other.dataset.laneHead !== without)
    .map(other => other.getBoundingClientRect())
    .sort((a, b) => a.top - b.top)
}
