import i18next, { type i18n, type ParseKeys } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { ago } from './ago'
import { bytes } from './bytes'
import { dateTime } from './dateTime'
import en from './en'

/*
 * The words of the screen. English is complete and the source of the keys; each other language has the same keys by type,
 * arrives as a chunk of its own, and falls back to English should one be missing all the same.
 */

export const LANGUAGES = { en: 'English', bn: 'বাংলা' } as const
export type Language = keyof typeof LANGUAGES

/** A key of the words, as `common.cancel`. */
export type WordKey = ParseKeys

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
  }
}

/** The words, begun in a language. */
export async function startWords(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes.
    returnNull: false,
  })
  addFormats()
  await speak(language)
  return i18next
}

/** What the words may make of a value: `{{at, ago}}` and `{{at, time}}` of ms since 1970, `{{size, bytes}}`. */
function addFormats(): void {
  const { formatter } = i18next.services
  formatter?.add(
    'ago',
    (at: number, language = 'en') =>
      ago(at, Date.now(), locale(language)) ?? i18next.t('common.justNow', { lng: language }),
  )
  formatter?.add('time', (at: number, language = 'en') => dateTime(at, locale(language), 'medium'))
  formatter?.add('bytes', (size: number, language = 'en') => bytes(size, locale(language)))
}

/** Changes the language of the screen, and tells the document, which chooses fonts and voices by it. */
export async function speak(language: Language): Promise<void> {
  if (language === 'bn' && !i18next.hasResourceBundle('bn', 'translation')) {
    i18next.addResourceBundle('bn', 'translation', (await import('./bn')).default)
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** Formats numbers and times as the language does (Bengali digits in Bengali). */
export function locale(language: string): string {
  return language === 'bn' ? 'bn-BD' : 'en-GB'
}
