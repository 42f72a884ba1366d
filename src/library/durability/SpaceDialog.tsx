import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SpaceFor } from '../../store/safekeeping'
import { useFocusBack } from '../../ui/useFocusBack'
import { Space } from './Space'

interface SpaceDialogProps {
  readonly editing: SpaceFor | undefined
  onClose(): void
}

/** What takes the space, and how to free it, over an open map. */
export default function SpaceDialog({ editing, onClose }: SpaceDialogProps) {
  const { t } = useTranslation()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const [opened, setOpened] = useState(true)
  useFocusBack()
  return (
    <Modal.Stack>
      <Modal
        stackId="space"
        opened={opened}
        size="lg"
        fullScreen={narrow ?? false}
        title={t('durability.space.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        onClose={() => setOpened(false)}
        onExitTransitionEnd={onClose}
      >
        <Space editing={editing} />
      </Modal>
    </Modal.Stack>
  )
}
