import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { HomeCrashed } from '../HomePart'

/** Stands in for the dialog if it failed to draw or to load: the page behind it goes on. */
export function BackupCrashed({ onAgain, onClose }: { onAgain: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      opened
      size="lg"
      title={t('backup.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={onClose}
    >
      <HomeCrashed onAgain={onAgain} />
    </Modal>
  )
}
