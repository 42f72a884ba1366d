import { Button, Group, List, Modal, ScrollArea, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { slotForPaste } from '../../commands/clipboardCommands'
import { select } from '../../commands/selection'
import { addStagesFromLines, addTouchpointsFromLines } from '../../model/operations/lines'
import { useDesk } from '../../store/hooks'
import { useReturnFocus } from './useReturnFocus'

/** Asks what pasted lines are to become. */
export function PasteLinesDialog({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation()
  const desk = useDesk()
  useReturnFocus()
  const slot = slotForPaste(desk)
  const close = () => desk.session.setState({ dialog: undefined })

  const make = (kind: 'touchpoints' | 'stages') => {
    const ids = desk.map.change('changes.paste', tx =>
      kind === 'touchpoints' && slot
        ? addTouchpointsFromLines(tx, lines, slot)
        : addStagesFromLines(tx, lines),
    )
    close()
    if (ids) select(desk, ids)
  }

  return (
    <Modal
      opened
      title={t('editor.pasteLines.title', { count: lines.length })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={close}
    >
      <Stack>
        <ScrollArea.Autosize mah={260}>
          <List type="ordered" size="sm">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat and never move.
              <List.Item key={index}>{line}</List.Item>
            ))}
          </List>
        </ScrollArea.Autosize>
        {!slot && <Text size="sm">{t('editor.pasteLines.noStage')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button variant="default" onClick={() => make('stages')}>
            {t('editor.pasteLines.stages')}
          </Button>
          {slot && (
            <Button data-autofocus onClick={() => make('touchpoints')}>
              {t('editor.pasteLines.touchpoints')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
