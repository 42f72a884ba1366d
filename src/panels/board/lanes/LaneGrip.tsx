import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { type Guide, GuideLine, guideAt } from './GuideLine'
import styles from './LaneGrip.module.css'
import { indexAt } from './laneMoves'
import { moveShownLane } from './moveShownLane'
import { shownLaneIds } from './useShownLanes'
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
      const rows = rowsOnScreen()
      const below = rows[indexAt(rows, y)]
      setGuide(guideAt(head(), below ? below.top : (rows.at(-1)?.bottom ?? y)))
    },
    onDrop: y => {
      const others = shownLaneIds(map.map).filter(id => id !== lane)
      const rows = rowsOnScreen().filter(row => row.lane !== lane)
      const below = rows[indexAt(rows, y)]
      const above = rows.at(-1)
      if (below) moveShownLane(map, lane, others.indexOf(below.lane))
      else if (above) moveShownLane(map, lane, others.indexOf(above.lane) + 1)
    },
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

/** Where the heads of lanes are, from the top; of those far off the screen perhaps nothing is drawn. */
function rowsOnScreen(): { readonly lane: Id; readonly top: number; readonly bottom: number }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-lane-head]')]
    .map(head => {
      const { top, bottom } = head.getBoundingClientRect()
      return { lane: head.dataset.laneHead ?? '', top, bottom }
    })
    .sort((a, b) => a.top - b.top)
}
