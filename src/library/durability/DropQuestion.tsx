import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBackToAsker } from '../../ui/useBackToAsker'

interface DropQuestionProps {
  readonly opened: boolean
  onClose(): void
  onDrop(): void
}

/** Asks before automatic versions are deleted for ever. */
export function DropQuestion({ opened, onClose, onDrop }: DropQuestionProps) {
  const { t } = useTranslation()
  const backToAsker = useBackToAsker(opened)
  const cancel = () => {
    backToAsker()
    onClose()
  }
  return (
    <Modal
      stackId="drop"
      opened={opened}
      title={t('durability.space.question')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={cancel}
    >
      <Text size="sm">{t('durability.space.questionText')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={cancel}>
          {t('common.cancel')}
        </Button>
        <Button
          color="red"
          onClick={() => {
            onDrop()
            onClose()
          }}
        >
          {t('durability.space.drop')}
        </Button>
      </Group>
    </Modal>
  )
}
