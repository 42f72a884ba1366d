const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const

/** A length of time by its two largest units, in signs that every language knows: 2 h 5 min. */
export function durationText(ms: number): string {
  const first = UNITS.findIndex(([, length]) => ms >= length)
  if (first < 0) return `${ms > 0 ? '< 1' : '0'} s`
  const last = UNITS[Math.min(first + 1, UNITS.length - 1)]!
  // Rounded once, by the smaller unit, so that nothing becomes 60 min.
  let rest = Math.round(ms / last[1]) * last[1]
  return UNITS.slice(Math.max(0, first - 1), first + 2)
    .flatMap(([sign, length]) => {
      const whole = Math.floor(rest / length)
      rest -= whole * length
      return whole > 0 ? [`${whole} ${sign}`] : []
    })
    .slice(0, 2)
    .join(' ')
}
