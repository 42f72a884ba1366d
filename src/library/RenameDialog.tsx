import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface RenameDialogProps {
  readonly opened: boolean
  readonly title: string
  onRename(title: string): void
  onClose(): void
  /** It has faded out: the focus can go back to where it came from. */
  onClosed(): void
}

/** Asks for a map's new title. */
export function RenameDialog({ opened, title, onRename, onClose, onClosed }: RenameDialogProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(title)
  useEffect(() => {
    if (opened) setText(title)
  }, [opened, title])

  return (
    <Modal
      opened={opened}
      title={t('library.renameTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      // Its own way back would be the menu item that opened it, which is gone.
      returnFocus={false}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() === '') return
          onRename(text.trim())
          onClose()
        }}
      >
        <TextInput
          label={t('library.mapTitle')}
          value={text}
          data-autofocus
          onFocus={event => event.currentTarget.select()}
          onChange={event => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={text.trim() === ''}>
            {t('common.rename')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
