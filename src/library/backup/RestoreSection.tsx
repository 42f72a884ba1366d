import { useTranslation } from 'react-i18next'
import { ChooseBackup } from './ChooseBackup'
import { Section } from './Section'

/** The way to a backup that lies on the disk. */
export function RestoreSection({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation()
  return (
    <Section icon="archive-restore" title={t('backup.restore.title')} about={t('backup.restore.about')}>
      <ChooseBackup label={t('backup.restore.choose')} onFile={onFile} />
    </Section>
  )
}
