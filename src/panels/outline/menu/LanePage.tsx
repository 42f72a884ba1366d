import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { touchpointLanes } from '../../../model/lanes/touchpointLanes'
import { slotOf } from '../../../model/operations/slots'
import { moveTouchpoints } from '../../../model/operations/touchpoints'
import { sameContent } from '../../../model/same'
import { useDesk, useLive, useRecord } from '../../../store/hooks'
import { laneName } from '../../inspector/laneName'
import type { PageProps } from './menuPage'

/** The lanes in which a touchpoint can stand; it keeps its column. */
export function LanePage({ id }: PageProps) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const lane = useRecord('touchpoints', id)?.place[1] ?? null
  const lanes = useLive(
    ['lanes/*'],
    ({ map }) => touchpointLanes(map).map(key => [key, map.lanes.get(key)!] as const),
    sameContent,
  )
  const move = (to: Id) =>
    map.change('changes.move', tx => {
      const slot = slotOf(tx.map, id)
      if (slot) moveTouchpoints(tx, [id], { ...slot, lane: to, at: { column: slot.at.column, row: 0 } })
    })
  return (
    <Menu.RadioGroup value={lane} onChange={move}>
      {lanes.map(([key, record]) => (
        <Menu.RadioItem key={key} value={key} closeMenuOnClick>
          {laneName(record, t)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
