import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackToAsker } from '../ui/useBackToAsker'
import type { ShelvedMap } from './shelvedMaps'
import { useTitleOf } from './titleOf'
import { useNoTrashNotices } from './trashNotice'

interface DeleteQuestionProps {
  /** What is to be deleted; empty asks nothing. */
  readonly maps: readonly ShelvedMap[]
  onClose(): void
  onDelete(): void
}

/** Asks before maps are deleted for ever, and names them. */
export function DeleteQuestion({ maps, onClose, onDelete }: DeleteQuestionProps) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  // While the dialog fades out it still says what it was about.
  const [asked, setAsked] = useState(maps)
  if (maps.length > 0 && maps !== asked) setAsked(maps)
  // They offer to take back what is about to be past taking back.
  useNoTrashNotices(maps)
  const backToAsker = useBackToAsker(maps.length > 0)
  const cancel = () => {
    backToAsker()
    onClose()
  }
  const [first] = asked
  const single = asked.length === 1 && first

  return (
    <Modal
      stackId="question"
      opened={maps.length > 0}
      title={
        single
          ? t('library.question.title', { title: titleOf(single) })
          : t('library.question.titleMany', { count: asked.length })
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={cancel}
    >
      <Text size="sm">{single ? t('library.question.text') : t('library.question.textMany')}</Text>
      {!single && (
        <ul>
          {asked.map(map => (
            <li key={map.id}>{titleOf(map)}</li>
          ))}
        </ul>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={cancel}>
          {t('common.cancel')}
        </Button>
        <Button
          color="red"
          onClick={() => {
            onDelete()
            onClose()
          }}
        >
          {t('library.trash.remove')}
        </Button>
      </Group>
    </Modal>
  )
}
