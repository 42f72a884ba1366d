import i18next, { type i18n } from 'i18next'
import bn from '../i18n/bn'
import en from '../i18n/en'

export type Language = 'en' | 'bn'

export function isLanguage(name: string): name is Language {
  return name === 'en' || name === 'bn'
}

/** The language that a terminal is set to, as far as Jatra speaks it (`LC_ALL`, `LANG`: `bn_BD.UTF-8`). */
export function languageOf({ LC_ALL, LANG }: Readonly<Record<string, string | undefined>>): Language {
  return /^bn/i.test(LC_ALL || LANG || '') ? 'bn' : 'en'
}

/** The words of the app, for a program without a screen. */
export async function wordsIn(language: Language): Promise<i18n> {
  const words = i18next.createInstance()
  await words.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, bn: { translation: bn } },
    // Nothing here is markup.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return words
}

/** Formats numbers and times as the language does. */
export function localeOf(language: Language): string {
  return language === 'bn' ? 'bn-BD' : 'en-GB'
}
