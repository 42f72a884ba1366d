import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'

/** Writes numbers as the language of the screen does, in its own digits. */
export function useNumber(options?: Intl.NumberFormatOptions): (value: number) => string {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(locale(i18n.language), options)
  // A minus as long as the plus, not a hyphen.
  return value => format.format(value).replace('-', '−')
}
