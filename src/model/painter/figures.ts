/*
 * Figures as the language of the reader writes them: its own digits, and a minus as long as the plus. A format costs more
 * to make than to use, and a map of thousands of cards asks for thousands of figures, so each is made once.
 */

const whole = new Map<string, Intl.NumberFormat>()
const shares = new Map<string, Intl.NumberFormat>()
const withSign = new Map<string, Intl.NumberFormat>()

/** How many there are of something, or its number in a row. */
export function figure(value: number, locale: string): string {
  return formatOf(whole, locale, {}).format(value)
}

/** A share in percent, with a decimal if it has one. */
export function percentFigure(percent: number, locale: string): string {
  return formatOf(shares, locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
}

/** A mean emotion, −2.0 … +2.0. */
export function signedFigure(value: number, locale: string): string {
  const options = { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' } as const
  return formatOf(withSign, locale, options).format(value).replace('-', '−')
}

function formatOf(
  formats: Map<string, Intl.NumberFormat>,
  locale: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, options)
  formats.set(locale, format)
  return format
}
