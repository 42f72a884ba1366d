import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../../i18n'
import type { Finding } from '../../../model/analysis/check/rule'
import type { CheckReport } from './readCheck'

/** The bottom of the emotion scale. */
const BOTTOM = -2

/** Says a finding in one sentence, with the names that things have now. */
export function useSentence({ names }: CheckReport): (finding: Finding) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    ({ rule, target, more = [], figures = {} }) => {
      const nameOf = (id: string) => names.get(id) || t('common.untitled')
      const list = new Intl.ListFormat(locale(i18n.language), { type: 'conjunction' })
      const others = more.map(nameOf)
      const words = { ...figures, title: nameOf(target), other: others[0] ?? '', others: list.format(others) }
      const falls = rule === 'deep-trough' && figures.emotion !== BOTTOM
      return falls ? t('check.fall', words) : t(`check.rules.${rule}.found`, words)
    },
    [names, t, i18n.language],
  )
}
