import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { LANES } from '../../model/lanes'
import { showLane } from '../../model/operations/lanes'
import { useDesk, useIds, useReadOnly, useRecord } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { laneName } from '../inspector/laneName'
import styles from './lanes/lanes.module.css'
import { useShownLanes } from './lanes/useShownLanes'

/** How many lanes the board shows; pressed, the list of all, each to be switched on and off. */
export function LanesButton() {
  const { t } = useTranslation()
  const lanes = useIds('lanes')
  const shown = useShownLanes().length
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button variant="default" size="sm">
          {t('board.lanes.shown', { shown })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.list}>
        <Menu.Label>{t('board.lanes.all')}</Menu.Label>
        {lanes.map(id => (
          <LaneSwitch key={id} id={id} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function LaneSwitch({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const record = useRecord('lanes', id)
  if (!record) return null
  const { icon, canHide } = LANES[record.kind]
  return (
    <Menu.CheckboxItem
      checked={record.visible || !canHide}
      disabled={readOnly || !canHide}
      rightSection={<Icon name={icon} />}
      onChange={visible => map.change('changes.lane', tx => showLane(tx, id, visible))}
    >
      {laneName(record, t)}
    </Menu.CheckboxItem>
  )
}
