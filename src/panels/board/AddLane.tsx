import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { LANES } from '../../model/lanes'
import { showLane } from '../../model/operations/lanes'
import { useDesk, useIds, useReadOnly, useRecord } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { laneName } from '../inspector/laneName'
import styles from './lanes/lanes.module.css'
import { seeLane } from './lanes/seeLane'
import { TextLaneDialog } from './lanes/TextLaneDialog'
import { useShownLanes } from './lanes/useShownLanes'

/** Brings a lane to the board: one that is hidden, or a new one of one's own. */
export function AddLane() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const shown = useShownLanes()
  const hidden = useIds('lanes').filter(id => !shown.includes(id))
  const [asking, setAsking] = useState(false)
  if (readOnly) return null
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<Icon name="plus" />}
            aria-label={t('board.lanes.addNamed')}
          >
            {t('board.lanes.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={styles.list}>
          <Menu.Item leftSection={<Icon name={LANES.text.icon} />} onClick={() => setAsking(true)}>
            {t('board.lanes.text')}
          </Menu.Item>
          {hidden.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Label>{t('board.lanes.show')}</Menu.Label>
              {hidden.map(id => (
                <HiddenLane key={id} id={id} />
              ))}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking && <TextLaneDialog onClose={() => setAsking(false)} />}
    </>
  )
}

function HiddenLane({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const record = useRecord('lanes', id)
  if (!record) return null
  return (
    <Menu.Item
      leftSection={<Icon name={LANES[record.kind].icon} />}
      onClick={() => {
        map.change('changes.lane', tx => showLane(tx, id, true))
        seeLane(id)
      }}
    >
      {laneName(record, t)}
    </Menu.Item>
  )
}
