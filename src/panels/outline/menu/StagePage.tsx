import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { holdsTouchpoints, touchpointLanes } from '../../../model/lanes/touchpointLanes'
import { columnsOf } from '../../../model/operations/slots'
import { moveTouchpoints } from '../../../model/operations/touchpoints'
import { sortedByOrder } from '../../../model/order'
import { sameContent } from '../../../model/same'
import { useDesk, useLive, useRecord } from '../../../store/hooks'
import { useNumber } from '../../inspector/useNumber'
import { titleOf } from '../lineWords'
import { useOutliner } from '../outliner'
import type { PageProps } from './menuPage'

/** The stages to whose end a touchpoint can go; also one that has lost its place. */
export function StagePage({ id }: PageProps) {
  const { t } = useTranslation()
  const number = useNumber()
  const { map } = useDesk()
  const outliner = useOutliner()
  const stage = useRecord('touchpoints', id)?.place[0] ?? null
  const stages = useLive(
    ['stages/*'],
    ({ map }) => sortedByOrder(map.stages).map(([key, { title }]) => [key, title] as const),
    sameContent,
  )
  const move = (to: Id) => {
    map.change('changes.move', tx => {
      const own = tx.map.touchpoints.get(id)?.place[1] ?? ''
      const lane = holdsTouchpoints(tx.map, own) ? own : touchpointLanes(tx.map)[0]
      if (lane === undefined) return
      moveTouchpoints(tx, [id], { stage: to, lane, at: { insert: columnsOf(tx.map, to).length } })
    })
    outliner.say(
      t('outline.becameIn', {
        title: titleOf(map.map, id, t),
        kind: t('common.kinds.touchpoint'),
        within: titleOf(map.map, to, t),
      }),
    )
  }
  return (
    <Menu.RadioGroup value={stage} onChange={move}>
      {stages.map(([key, title], index) => (
        <Menu.RadioItem key={key} value={key} closeMenuOnClick>
          {number(index + 1)} {title.trim() || t('common.untitled')}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
