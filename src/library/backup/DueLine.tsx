import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CopiesDue } from '../../commands/backup/copiesDue'
import { useCopiesOut } from '../../store/copiesOut'
import { ReminderLine } from './ReminderLine'

/** Says on home that copies outside this browser are old. */
export function DueLine({ due: { count, days }, onNotNow }: { due: CopiesDue; onNotNow: () => void }) {
  const { t } = useTranslation()
  const { backUp } = useCopiesOut()
  return (
    <ReminderLine
      icon="archive"
      text={t('backup.reminder.due', { count, days: t('backup.reminder.days', { count: days }) })}
    >
      <Button variant="default" size="compact-sm" onClick={backUp}>
        {t('backup.file.make')}
      </Button>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={onNotNow}>
        {t('backup.reminder.notNow')}
      </Button>
    </ReminderLine>
  )
}
