import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCopiesOut, useLinkedFolder } from '../../store/copiesOut'
import { ReminderLine } from './ReminderLine'
import { useFolderFailure } from './useFolderFailure'

/** Says on home that the linked folder is behind, or wants to be allowed again. */
export function FolderLine() {
  const { t } = useTranslation()
  const { allowFolder, retryFolder } = useCopiesOut()
  const { state, name } = useLinkedFolder()
  const failure = useFolderFailure()
  if (failure !== undefined) {
    return (
      <ReminderLine icon="triangle-alert" text={failure}>
        <Button variant="default" size="compact-sm" onClick={retryFolder}>
          {t('backup.folder.retry')}
        </Button>
      </ReminderLine>
    )
  }
  if (state !== 'asking') return null
  return (
    <ReminderLine icon="folder-sync" text={t('backup.folder.asking', { name })}>
      <Button variant="default" size="compact-sm" onClick={() => void allowFolder()}>
        {t('backup.folder.allow')}
      </Button>
    </ReminderLine>
  )
}
