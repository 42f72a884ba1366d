import { shownTime } from './dateTime'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * When something was, as people say it: minutes and hours on the same day, then days for a week, then the date. Times are
 * in ms since 1970. Undefined less than a minute ago, and for what a wrong clock puts into the future.
 */
export function ago(time: number, now: number, locale: string): string | undefined {
  const elapsed = now - time
  if (elapsed < MINUTE) return undefined
  const say = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (elapsed < HOUR) return say.format(-Math.floor(elapsed / MINUTE), 'minute')
  const days = daysBetween(time, now)
  if (days === 0) return say.format(-Math.floor(elapsed / HOUR), 'hour')
  if (days < 7) return say.format(-days, 'day')
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(shownTime(time))
}

/** Midnights in between, by the calendar of this place: a day may have 23 or 25 hours. */
function daysBetween(time: number, now: number): number {
  return Math.round((midnight(now) - midnight(time)) / DAY)
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}
