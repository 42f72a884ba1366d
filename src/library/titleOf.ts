import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** Gives the title of a map as home shows it: a map without one is called untitled. */
export function useTitleOf(): (map: { readonly title: string }) => string {
  const { t } = useTranslation()
  return useCallback(({ title }) => title.trim() || t('common.untitledMap'), [t])
}
