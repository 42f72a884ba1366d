import { plainDigits } from '../../model/digits'

/*
 * Points in time as logs write them: ISO with and without zone, dates with day or month first, with names of months, seconds
 * or milliseconds since 1970, the day numbers of spreadsheets. What says no zone is taken as it stands, as if in UTC: only
 * order and distance matter here.
 */

export type DateOrder = 'dmy' | 'mdy'

export interface ReadTime {
  /** In ms since 1970. */
  readonly ms: number
  /** It said in which zone. */
  readonly zoned: boolean
}

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const PARTS =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?$/i
const CLOCK = String.raw`(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?$`
const DAY_NAMED = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s.-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})${CLOCK}`,
  'i',
)
const MONTH_NAMED = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${CLOCK}`,
  'i',
)
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const DAY = 86_400_000
/** Day 0 of spreadsheets is 30 December 1899. */
const SHEET_ZERO = Date.UTC(1899, 11, 30)

/** The longest that any of these forms is. */
const LONG = 60

export function parseTime(text: string, order: DateOrder): ReadTime | undefined {
  const plain = plainTime(text.trim())
  if (plain === '' || plain.length > LONG) return undefined
  const iso = ISO.exec(plain)
  if (iso) return timeOf(iso[1]!, iso[2]!, iso[3]!, iso.slice(4))
  const parts = PARTS.exec(plain)
  if (parts) {
    const [day, month] = order === 'dmy' ? [parts[1]!, parts[2]!] : [parts[2]!, parts[1]!]
    return timeOf(parts[3]!, month, day, parts.slice(4))
  }
  const named = DAY_NAMED.exec(plain)
  if (named) return timeOf(named[3]!, monthNumber(named[2]!), named[1]!, named.slice(4))
  const american = MONTH_NAMED.exec(plain)
  if (american) return timeOf(american[3]!, monthNumber(american[1]!), american[2]!, american.slice(4))
  return fromNumber(plain)
}

/** Which order the dates of a column have; `sure` is false where all of them could be read both ways. */
export function guessDateOrder(texts: Iterable<string>): { order: DateOrder; sure: boolean } | undefined {
  let found = false
  for (const text of texts) {
    const parts = PARTS.exec(plainTime(text.trim()).slice(0, LONG))
    if (!parts) continue
    found = true
    if (Number(parts[1]) > 12) return { order: 'dmy', sure: true }
    if (Number(parts[2]) > 12) return { order: 'mdy', sure: true }
  }
  return found ? { order: 'dmy', sure: false } : undefined
}

/** Digits of all scripts as 0 – 9: nearly all logs have those already. */
function plainTime(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, controls too
  if (/^[\x00-\x7f]*$/.test(text)) return text
  return plainDigits(text).replace(/−/g, '-')
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function timeOf(
  year: string,
  month: string,
  day: string,
  [hours = '0', minutes = '0', seconds = '0', fraction = '', half, zone]: readonly (string | undefined)[],
): ReadTime | undefined {
  const [y, m, d] = [fullYear(Number(year)), Number(month), Number(day)]
  let h = Number(hours)
  if (half) h = (h % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const ms = Math.trunc(Number(`0.${fraction || '0'}`) * 1000)
  const isSensible =
    m >= 1 && m <= 12 && d >= 1 && d <= 31 && h <= 24 && Number(minutes) < 60 && Number(seconds) <= 60
  if (!isSensible) return undefined
  const time = Date.UTC(y, m - 1, d, h, Number(minutes), Number(seconds), ms)
  return { ms: time - offsetOf(zone), zoned: zone !== undefined }
}

function fullYear(year: number): number {
  if (year >= 100) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** In ms; what is no number of hours is UTC. */
function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '') ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/** Since 1970 in seconds, ms or µs, or since 1900 in days. */
function fromNumber(text: string): ReadTime | undefined {
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return undefined
  const number = Number(text.replace(',', '.'))
  if (number >= 1e15) return { ms: number / 1000, zoned: true }
  if (number >= 1e11) return { ms: number, zoned: true }
  if (number >= 1e8) return { ms: number * 1000, zoned: true }
  const isDay = number >= 20_000 && number < 90_000
  return isDay ? { ms: Math.round((SHEET_ZERO + number * DAY) / 1000) * 1000, zoned: false } : undefined
}
