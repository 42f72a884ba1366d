import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { touchpointLanes } from '../../../model/lanes/touchpointLanes'
import { columnsOf, slotOf } from '../../../model/operations/slots'
import { moveTouchpoints } from '../../../model/operations/touchpoints'
import { sortedByOrder } from '../../../model/order'
import { sameContent } from '../../../model/same'
import { useDesk, useLive } from '../../../store/hooks'
import { PickField } from '../fields/PickField'
import { sharedOf, topicsFor } from '../fields/useShared'
import { laneName } from '../laneName'
import { useNumber } from '../useNumber'
import styles from './PlaceFields.module.css'

/** Where touchpoints stand: choosing another stage or lane moves them there, without a pointer. */
export function PlaceFields({ touchpoints }: { touchpoints: readonly Id[] }) {
  const { t } = useTranslation()
  const number = useNumber()
  const { map } = useDesk()
  const stages = useLive(
    ['stages/*'],
    ({ map }) => sortedByOrder(map.stages).map(([id, { title }]) => [id, title] as const),
    sameContent,
  )
  const lanes = useLive(
    ['lanes/*'],
    ({ map }) => touchpointLanes(map).map(id => [id, map.lanes.get(id)!] as const),
    sameContent,
  )
  const places = (at: 0 | 1) =>
    sharedOf(
      touchpoints.flatMap(id => {
        const place = map.map.touchpoints.get(id)?.place
        return place ? [place[at]] : []
      }),
    )
  const topics = topicsFor('touchpoints', touchpoints)
  const stage = useLive(topics, () => places(0))
  const lane = useLive(topics, () => places(1))

  /** To the end of the stage; several stay side by side. */
  const moveToStage = (to: Id) => {
    map.change('changes.move', tx => {
      const first = touchpoints.map(id => tx.map.touchpoints.get(id)?.place[1]).find(id => id !== undefined)
      const end = columnsOf(tx.map, to).length
      if (first !== undefined)
        moveTouchpoints(tx, touchpoints, { stage: to, lane: first, at: { insert: end } })
    })
  }
  /** Into the same column of the other lane. */
  const moveToLane = (to: Id) => {
    map.change('changes.move', tx => {
      for (const id of touchpoints) {
        const slot = slotOf(tx.map, id)
        if (slot && slot.lane !== to) {
          moveTouchpoints(tx, [id], { ...slot, lane: to, at: { column: slot.at.column, row: 0 } })
        }
      }
    })
  }

  return (
    <div className={styles.pair}>
      <PickField
        label={t('inspector.field.stage')}
        value={stage}
        onChange={moveToStage}
        otherwise={t('common.unplaced')}
        options={stages.map(([value, title], index) => ({
          value,
          label: `${number(index + 1)} ${title.trim() || t('common.untitled')}`,
        }))}
      />
      <PickField
        label={t('inspector.field.lane')}
        value={lane}
        onChange={moveToLane}
        otherwise={t('common.unplaced')}
        options={lanes.map(([value, record]) => ({ value, label: laneName(record, t) }))}
      />
    </div>
  )
}
