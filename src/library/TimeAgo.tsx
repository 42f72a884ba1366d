import { useTranslation } from 'react-i18next'
import { locale } from '../i18n'
import { ago } from '../i18n/ago'
import { dateTime, shownTime } from '../i18n/dateTime'

/** When something was, in words; the exact time on hover. Both times in ms since 1970. */
export function TimeAgo({ time, now }: { time: number; now: number }) {
  const { t, i18n } = useTranslation()
  const where = locale(i18n.language)
  const exact = dateTime(time, where)
  return (
    <time
      dateTime={new Date(shownTime(time)).toISOString()}
      title={t('library.lastChanged', { time: exact })}
    >
      {ago(time, now, where) ?? t('common.justNow')}
    </time>
  )
}
