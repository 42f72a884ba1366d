const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Bytes in the largest unit of which there is at least one; less than a kilobyte in parts of one. */
export function bytes(size: number, locale: string): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(size + 1) / 3), 1), UNITS.length)
  const amount = size / 1000 ** power
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power - 1]!,
    maximumFractionDigits: amount < 10 && (power > 1 || amount < 1) ? 1 : 0,
  })
  return format.format(amount)
}
