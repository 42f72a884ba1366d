import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { findingSentence } from '../../../commands/findingSentence'
import { locale } from '../../../i18n'
import type { CheckReport } from '../../../model/analysis/check/readCheck'
import type { Finding } from '../../../model/analysis/check/rule'

/** Says a finding in one sentence, with the names that things have now. */
export function useSentence({ names }: CheckReport): (finding: Finding) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    finding => findingSentence(finding, names, t, locale(i18n.language)),
    [names, t, i18n.language],
  )
}
