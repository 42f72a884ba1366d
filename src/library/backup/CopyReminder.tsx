import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copiesDue } from '../../commands/backup/copiesDue'
import { useCopiesOut, useLinkedFolder } from '../../store/copiesOut'
import { useNow } from '../../ui/useNow'
import type { ShelvedMap } from '../shelvedMaps'
import { useBackupDesk } from './BackupContext'
import { ReminderLine } from './ReminderLine'

/** Says, quietly, that copies outside this browser are old, or that the linked folder wants to be allowed again. */
export function CopyReminder({ maps }: { maps: readonly ShelvedMap[] }) {
  const { t } = useTranslation()
  const { backups } = useBackupDesk()
  const { backUp, allowFolder } = useCopiesOut()
  const folder = useLinkedFolder()
  const now = useNow()
  // Quiet until the device has answered: nothing flashes up only to go.
  const [quiet, setQuiet] = useState(true)
  useEffect(() => {
    backups?.isQuiet().then(setQuiet, () => setQuiet(false))
  }, [backups])

  if (folder.state === 'asking') {
    return (
      <ReminderLine icon="folder-sync" text={t('backup.folder.asking', { name: folder.name })}>
        <Button variant="default" size="compact-sm" onClick={() => void allowFolder()}>
          {t('backup.folder.allow')}
        </Button>
      </ReminderLine>
    )
  }
  const due = copiesDue(maps, now)
  if (!backups || quiet || !due) return null
  const days = t('backup.reminder.days', { count: due.days })
  return (
    <ReminderLine icon="archive" text={t('backup.reminder.due', { count: due.count, days })}>
      <Button variant="default" size="compact-sm" onClick={backUp}>
        {t('backup.file.make')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => {
          setQuiet(true)
          void backups.beQuiet().catch(() => {})
        }}
      >
        {t('backup.reminder.notNow')}
      </Button>
    </ReminderLine>
  )
}
