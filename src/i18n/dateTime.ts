/** The farthest that a date reaches, in ms before and after 1970 (ECMA-262). */
const MAX_TIME = 8.64e15

/** The nearest time that a date can show: what was kept once may hold any number, and no screen may fail of it. */
export function shownTime(at: number): number {
  return Number.isNaN(at) ? 0 : Math.min(Math.max(at, -MAX_TIME), MAX_TIME)
}

/**
 * A time (in ms since 1970) as date and time of day. By 24 hours in all languages: in Bengali the halves of a day would
 * come as “AM” and “PM”.
 */
export function dateTime(at: number, locale: string, timeStyle: 'short' | 'medium' = 'short'): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle, hourCycle: 'h23' })
  return format.format(shownTime(at))
}
