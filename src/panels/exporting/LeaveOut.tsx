import { Accordion, Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LeftOut } from './copyForOthers'
import { Folded } from './Folded'
import { LeaveOutChoices } from './LeaveOutChoices'

/** What the copy is made without: folded away until it is wanted, open where something of it is on. */
export function LeaveOut({ left }: { left: readonly LeftOut[] }) {
  const { t } = useTranslation()
  const count = left.length
  return (
    <Accordion defaultValue={count > 0 ? 'leaveOut' : null} order={3} transitionDuration={0}>
      <Folded
        id="leaveOut"
        title={t('exporting.leaveOut.title')}
        mark={
          count > 0 && (
            <Badge size="sm" tt="none">
              {t('exporting.leaveOut.on', { count })}
            </Badge>
          )
        }
      >
        <LeaveOutChoices />
      </Folded>
    </Accordion>
  )
}
