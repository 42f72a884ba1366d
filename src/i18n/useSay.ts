import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordKey } from '.'

/** A sentence as data: the key of its words, and what is put into them. `at` is a time, in ms since 1970. */
export interface Saying {
  readonly key: WordKey
  readonly values?: Readonly<Record<string, string | number>>
}

/** Says sentences one after the other, in the language of the screen; `exact` are the times that are in them. */
export function useSay(): (says: readonly Saying[]) => { readonly text: string; readonly exact: string } {
  const { t } = useTranslation()
  return useCallback(
    says => ({
      text: says.map(({ key, values }) => t(key, values ?? {})).join(' '),
      exact: says
        .flatMap(({ values }) => (values?.at === undefined ? [] : t('common.exactly', { at: values.at })))
        .join(', '),
    }),
    [t],
  )
}
