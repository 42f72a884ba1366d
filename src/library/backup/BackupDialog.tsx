import { Modal } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../../ui/useFocusBack'
import { BackUpSection } from './BackUpSection'
import styles from './BackupDialog.module.css'
import type { Beginning } from './BackupProvider'
import { FolderSection } from './FolderSection'
import { RestoreSection } from './RestoreSection'
import { RestoreView } from './RestoreView'

interface BackupDialogProps {
  readonly beginning: Beginning
  onClose(): void
}

/** Everything about copies outside this browser: making them, keeping them up to date, and bringing them back. */
export default function BackupDialog({ beginning, onClose }: BackupDialogProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(true)
  useFocusBack()
  const [file, setFile] = useState(beginning instanceof File ? beginning : undefined)
  /** Something that must not be left in the middle; gives a way to end it instead. */
  const stop = useRef<() => void>(undefined)

  const leave = () => {
    if (stop.current) stop.current()
    else setOpened(false)
  }

  return (
    <Modal
      opened={opened}
      size={file ? 'xl' : 'lg'}
      title={file ? t('backup.restore.title') : t('backup.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={leave}
      onExitTransitionEnd={onClose}
    >
      {file ? (
        <RestoreView file={file} stop={stop} onOther={setFile} onClose={leave} />
      ) : (
        <div className={styles.sections}>
          <BackUpSection atOnce={beginning === 'backUp'} />
          <FolderSection />
          <RestoreSection onFile={setFile} />
        </div>
      )}
    </Modal>
  )
}
