import type { i18n } from 'i18next'
import { locale } from '../../i18n'
import type { Reading } from './readings'

/** What readers of logs say on the map itself, in the language of the screen. */
export function readingWords({ t, language }: i18n): NonNullable<Reading['words']> {
  return { ...t('reading.observed', { returnObjects: true }), locale: locale(language) }
}
