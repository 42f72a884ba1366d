import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { LANES } from '../../../model/lanes'
import { removeLane, resizeLane, setLanePer, showLane } from '../../../model/operations/lanes'
import { useDesk, useRecord } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { removeWithUndo } from '../../removeWithUndo'
import { moveShownLane } from './moveShownLane'
import { useShownLanes } from './useShownLanes'

interface Props {
  readonly lane: Id
  readonly name: string
  readonly onRename: () => void
}

/** What can be done with a lane of the board. */
export function LaneMenu({ lane, name, onRename }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const record = useRecord('lanes', lane)
  const shown = useShownLanes()
  const at = shown.indexOf(lane)
  if (!record) return null
  const { canHide, holds } = LANES[record.kind]
  return (
    <>
      <Menu.Item leftSection={<Icon name="pencil" />} onClick={onRename}>
        {t('board.lanes.rename')}
      </Menu.Item>
      <Menu.Item
        leftSection={<Icon name="arrow-up" />}
        disabled={at <= 0}
        onClick={() => moveShownLane(map, lane, at - 1)}
      >
        {t('board.lanes.moveUp')}
      </Menu.Item>
      <Menu.Item
        leftSection={<Icon name="arrow-down" />}
        disabled={at >= shown.length - 1}
        onClick={() => moveShownLane(map, lane, at + 1)}
      >
        {t('board.lanes.moveDown')}
      </Menu.Item>
      {record.height !== undefined && (
        <Menu.Item
          leftSection={<Icon name="chevrons-down-up" />}
          onClick={() => map.change('changes.laneHeight', tx => resizeLane(tx, lane, undefined))}
        >
          {t('board.lanes.ownHeight')}
        </Menu.Item>
      )}
      {holds === 'cells' && (
        <>
          <Menu.Label>{t('board.lanes.per')}</Menu.Label>
          <Menu.RadioGroup
            value={record.per}
            onChange={per => map.change('changes.set', tx => setLanePer(tx, lane, per as typeof record.per))}
          >
            <Menu.RadioItem value="stage">{t('board.lanes.perStage')}</Menu.RadioItem>
            <Menu.RadioItem value="touchpoint">{t('board.lanes.perTouchpoint')}</Menu.RadioItem>
          </Menu.RadioGroup>
        </>
      )}
      {canHide && (
        <>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Icon name="eye-off" />}
            onClick={() => map.change('changes.lane', tx => showLane(tx, lane, false))}
          >
            {t('board.lanes.hide')}
          </Menu.Item>
        </>
      )}
      {record.kind === 'text' && (
        <Menu.Item
          color="var(--pain)"
          leftSection={<Icon name="trash-2" />}
          onClick={() =>
            removeWithUndo(map, tx => removeLane(tx, lane), {
              removed: t('board.lanes.deleted', { lane: name }),
              undo: t('inspector.undo'),
              close: t('common.close'),
            })
          }
        >
          {t('board.lanes.delete')}
        </Menu.Item>
      )}
    </>
  )
}
