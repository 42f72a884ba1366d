import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { commandOf } from '../../commands/registry'
import { LANE_KINDS } from '../../model/journey'
import { useDesk, useLive } from '../../store/hooks'
import { Icon } from '../../ui/Icon'

/** One ticked item per lane that can be switched, with the number of cards in it. */
export function LaneItems() {
  const { t } = useTranslation()
  const desk = useDesk()
  const lanes = useLive(
    ['lanes/*', 'touchpoints/*'],
    ({ map }) =>
      LANE_KINDS.filter(kind => kind !== 'customer').map(kind => ({
        kind,
        visible: map.lanes.get(kind)?.visible ?? false,
        cards: [...map.touchpoints.values()].filter(card => card.place[1] === kind).length,
      })),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  return lanes.map(({ kind, visible, cards }) => {
    const command = commandOf(`lane.${kind}`)
    return (
      <Menu.Item
        key={kind}
        role="menuitemcheckbox"
        aria-checked={visible}
        disabled={!command.enabled(desk)}
        leftSection={<Icon name={visible ? 'check' : 'square'} />}
        rightSection={cards > 0 ? cards : undefined}
        onClick={() => command.run(desk)}
      >
        {t(`common.lanes.${kind}`)}
      </Menu.Item>
    )
  })
}
