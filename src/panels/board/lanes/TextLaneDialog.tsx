import { Button, Group, Input, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lane } from '../../../model/journey'
import { addTextLane } from '../../../model/operations/lanes'
import { useDesk } from '../../../store/hooks'
import { seeLane } from './seeLane'
import { useShownLanes } from './useShownLanes'

/** Asks what a new lane of texts is called, and whether it has a cell for each stage or each touchpoint. */
export function TextLaneDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const last = useShownLanes().at(-1)
  const [title, setTitle] = useState('')
  const [per, setPer] = useState<Lane['per']>('stage')
  const create = () => {
    const lane = map.change('changes.addLane', tx => addTextLane(tx, { title: title.trim(), per }, last))
    onClose()
    if (lane !== undefined) seeLane(lane, true)
  }
  return (
    <Modal
      opened
      title={t('board.lanes.textTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={onClose}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          create()
        }}
      >
        <Stack>
          <TextInput
            label={t('board.lanes.title')}
            placeholder={t('board.lanes.titleHint')}
            value={title}
            data-autofocus
            onChange={event => setTitle(event.currentTarget.value)}
          />
          <Input.Wrapper label={t('board.lanes.per')} labelElement="div">
            <SegmentedControl
              fullWidth
              aria-label={t('board.lanes.per')}
              value={per}
              onChange={value => setPer(value as Lane['per'])}
              data={[
                { value: 'stage', label: t('board.lanes.perStage') },
                { value: 'touchpoint', label: t('board.lanes.perTouchpoint') },
              ]}
            />
          </Input.Wrapper>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit">{t('board.lanes.create')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
