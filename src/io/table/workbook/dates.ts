/*
 * Spreadsheets keep a time as the number of days since their epoch, and only its format says that it is one.
 */

/** Formats that every workbook has, by number: dates and times, the Chinese, Japanese and Korean ones too. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const

const DAY = 86_400_000
/** 1899-12-30 in days before 1970: the epoch of serial numbers from March 1900 on. */
const EPOCH = 25_569
/** How far the epoch of old Macintosh workbooks (1904) is behind. */
const MAC_DAYS = 1_462

export function isDateFormat(id: number, code = ''): boolean {
  if (BUILT_IN.some(([from, to]) => id >= from && id <= to)) return true
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')[0]!
  return /[ymdhs]/i.test(bare) && !/[#?%]|general/i.test(bare)
}

/** A serial number as ISO text without a zone: a date, a date with a time, or a time alone. */
export function dateText(serial: number, since1904: boolean): string {
  const days = serial + (since1904 ? MAC_DAYS : 0)
  // Before March 1900 the numbers are off by one: they count a 29th of February that never was.
  const at = new Date(Math.round((days - EPOCH + (days < 60 && !since1904 ? 1 : 0)) * DAY))
  if (Number.isNaN(at.getTime())) return String(serial)
  const text = at.toISOString().replace(/\.000Z$|Z$/, '')
  if (serial >= 0 && serial < 1) return text.slice(11)
  return text.replace(/T00:00:00$/, '')
}

/** The serial number of a time, by UTC. */
export function serialOf(at: Date): number {
  return at.getTime() / DAY + EPOCH
}
