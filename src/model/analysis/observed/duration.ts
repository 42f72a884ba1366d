const UNITS = [
  ['d', 'day', 86_400_000],
  ['h', 'hour', 3_600_000],
  ['min', 'minute', 60_000],
  ['s', 'second', 1000],
] as const

/**
 * A length of time by its two largest units.
 * @param locale BCP 47, for numbers and units as its language has them; absent, in signs that every language knows: 2 h 5 min
 */
export function durationText(ms: number, locale?: string): string {
  const said = (amount: number, [sign, unit]: (typeof UNITS)[number]) =>
    locale === undefined
      ? `${amount} ${sign}`
      : new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(amount)
  const first = UNITS.findIndex(([, , length]) => ms >= length)
  if (first < 0) return ms > 0 ? `< ${said(1, UNITS[3])}` : said(0, UNITS[3])
  const last = UNITS[Math.min(first + 1, UNITS.length - 1)]!
  // Rounded once, by the smaller unit, so that nothing becomes 60 min.
  let rest = Math.round(ms / last[2]) * last[2]
  return UNITS.slice(Math.max(0, first - 1), first + 2)
    .flatMap(unit => {
      const whole = Math.floor(rest / unit[2])
      rest -= whole * unit[2]
      return whole > 0 ? [said(whole, unit)] : []
    })
    .slice(0, 2)
    .join(' ')
}
