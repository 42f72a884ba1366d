import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { commandOf } from '../../commands/registry'
import { locale } from '../../i18n'
import { BUILT_IN_LANES } from '../../model/journey'
import { LANES } from '../../model/lanes'
import { isOnCanvas } from '../../model/lanes/laneDefinition'
import { useDesk, useLive } from '../../store/hooks'

/** One ticked item per lane that can be switched, with the number of cards in it. */
export function LaneItems() {
  const { t, i18n } = useTranslation()
  const desk = useDesk()
  const lanes = useLive(
    ['lanes/*', 'touchpoints/*'],
    ({ map }) =>
      BUILT_IN_LANES.filter(kind => LANES[kind].canHide && isOnCanvas(LANES[kind])).map(kind => ({
        kind,
        visible: map.lanes.get(kind)?.visible ?? false,
        cards: [...map.touchpoints.values()].filter(card => card.place[1] === kind).length,
      })),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  return lanes.map(({ kind, visible, cards }) => {
    const command = commandOf(`lane.${kind}`)
    return (
      <Menu.CheckboxItem
        key={kind}
        checked={visible}
        disabled={!command.enabled(desk)}
        rightSection={cards > 0 ? new Intl.NumberFormat(locale(i18n.language)).format(cards) : undefined}
        onChange={() => command.run(desk)}
      >
        {t(`common.lanes.${kind}`)}
      </Menu.CheckboxItem>
    )
  })
}
