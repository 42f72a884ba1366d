import { Button, Group, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import styles from './ImportPreview.module.css'
import type { FileReading } from './importFiles'
import { MapPreview } from './MapPreview'

interface ImportPreviewProps {
  readonly readings: readonly FileReading[]
  onImport(): void
  onCancel(): void
}

/** What files would become, file by file, with all that could not be read as it stands. Nothing is kept yet. */
export default function ImportPreview({ readings, onImport, onCancel }: ImportPreviewProps) {
  const { t } = useTranslation()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const good = readings.filter(reading => reading.ok).length
  return (
    <Modal
      opened
      size="lg"
      fullScreen={narrow ?? false}
      title={t('library.preview.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={onCancel}
    >
      <p className={styles.about}>{t('library.preview.about')}</p>
      <ul className={styles.files}>
        {readings.map((reading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two files may have one name
          <li key={index} className={styles.file}>
            {reading.ok ? (
              <MapPreview file={reading.file} read={reading.read} />
            ) : (
              <>
                <h3 className={styles.refused}>
                  <Icon name="triangle-alert" size={18} />
                  {t('library.preview.refused', { file: reading.file })}
                </h3>
                <p className={styles.why}>{t(`library.refused.${reading.reason}`)}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel} data-autofocus={good === 0 || undefined}>
          {good === 0 ? t('common.close') : t('common.cancel')}
        </Button>
        {good > 0 && (
          <Button onClick={onImport} data-autofocus>
            {readings.length === 1 ? t('library.import') : t('library.preview.ok', { count: good })}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
