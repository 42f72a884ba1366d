import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { removeRecords } from '../../model/operations/removeRecords'
import { removeStage } from '../../model/operations/stages'
import { useDesk } from '../../store/hooks'
import { useReturnFocus } from './useReturnFocus'

/** Asks what is to become of the touchpoints of stages that are removed. */
export function RemoveStagesDialog({ stages }: { stages: readonly Id[] }) {
  const { t } = useTranslation()
  const desk = useDesk()
  useReturnFocus()
  const { map } = desk.map
  const [fate, setFate] = useState<'neighbour' | 'remove'>('neighbour')
  const cards = [...map.touchpoints.values()].filter(card => stages.includes(card.place[0])).length
  const canMove = map.stages.size > stages.length
  const close = () => desk.session.setState({ dialog: undefined })

  const remove = () => {
    const others = desk.session.getState().selection.filter(id => !stages.includes(id))
    desk.map.change('changes.remove', tx => {
      removeRecords(tx, others)
      for (const stage of stages) removeStage(tx, stage, canMove ? fate : 'remove')
    })
    desk.session.setState({ dialog: undefined, selection: [] })
  }

  return (
    <Modal
      opened
      title={t('editor.removeStages.title', { count: stages.length })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={close}
    >
      {/* A form, so that Enter on the answer is enough. */}
      <form
        onSubmit={event => {
          event.preventDefault()
          remove()
        }}
      >
        <Stack>
          {canMove ? (
            <Radio.Group
              label={t('editor.removeStages.question', { count: cards })}
              value={fate}
              onChange={value => setFate(value as 'neighbour' | 'remove')}
            >
              <Stack gap="xs" mt="sm">
                <Radio value="neighbour" label={t('editor.removeStages.neighbour')} data-autofocus />
                <Radio value="remove" label={t('editor.removeStages.remove')} />
              </Stack>
            </Radio.Group>
          ) : (
            <p>{t('editor.removeStages.last', { count: cards })}</p>
          )}
          <Group justify="flex-end">
            <Button variant="default" type="button" onClick={close} data-autofocus={!canMove || undefined}>
              {t('common.cancel')}
            </Button>
            <Button color="red" type="submit">
              {t('editor.removeStages.confirm', { count: stages.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
