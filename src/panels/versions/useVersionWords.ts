import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { reasonOf } from '../../commands/versions/reasons'
import { locale } from '../../i18n'
import { dateTime } from '../../i18n/dateTime'

/** A version as far as it is called something. */
interface Called {
  readonly at: number
  readonly name: string
}

/** How a version is called where it stands alone: by its name, or by its time. */
export function useVersionName(): (version: Called) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    ({ at, name }) => {
      const time = dateTime(at, locale(i18n.language))
      return name ? `${t('versions.titleAlone', { title: name })}, ${time}` : time
    },
    [t, i18n.language],
  )
}

/** Why a version was kept, in words. */
export function useReasonWords(): (version: { readonly reason: string }) => string {
  const { t } = useTranslation()
  return useCallback(version => t(`versions.reasons.${reasonOf(version) ?? 'unknown'}`), [t])
}
