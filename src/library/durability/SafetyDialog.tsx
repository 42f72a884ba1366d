import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../../ui/useFocusBack'
import type { ShelvedMap } from '../shelvedMaps'
import { LibrarySafety } from './LibrarySafety'
import styles from './SafetyDialog.module.css'
import { Space } from './Space'

interface SafetyDialogProps {
  /** Those on the shelf. */
  readonly maps: readonly ShelvedMap[]
  /** Another dialog is about to take over. */
  onLeave(): void
  onClose(): void
}

/** How safe the maps of this device are, what takes the space, and what can be done about both. */
export default function SafetyDialog({ maps, onLeave, onClose }: SafetyDialogProps) {
  const { t } = useTranslation()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const [opened, setOpened] = useState(true)
  useFocusBack()
  const close = () => setOpened(false)
  return (
    <Modal.Stack>
      <Modal
        stackId="safety"
        opened={opened}
        size="lg"
        fullScreen={narrow ?? false}
        title={t('durability.howSafeAll')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        onClose={close}
        onExitTransitionEnd={onClose}
      >
        <LibrarySafety
          maps={maps}
          onLeave={() => {
            onLeave()
            close()
          }}
        />
        <h3 className={styles.heading}>{t('durability.space.title')}</h3>
        <Space />
      </Modal>
    </Modal.Stack>
  )
}
