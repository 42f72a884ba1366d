/**
 * A time (in ms since 1970) as date and time of day. By 24 hours in all languages: in Bengali the halves of a day would
 * come as “AM” and “PM”.
 */
export function dateTime(at: number, locale: string, timeStyle: 'short' | 'medium' = 'short'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle, hourCycle: 'h23' }).format(at)
}
