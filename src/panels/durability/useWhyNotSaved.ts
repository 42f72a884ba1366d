import { useTranslation } from 'react-i18next'
import type en from '../../i18n/en/editor'
import { useSaving } from '../../store/hooks'

type Why = keyof typeof en.failure

interface WhyNotSaved {
  /** That the map is not saved, and why. */
  readonly whole: string
  /** Why, in as few words as fit below a title on a phone. */
  readonly short: string
}

/** Why the map cannot be saved; undefined while it can. */
export function useWhyNotSaved(): WhyNotSaved | undefined {
  const { t } = useTranslation()
  const { state, reason } = useSaving()
  if (state !== 'failing') return undefined
  const why = (reason ?? 'unknown') as Why
  return {
    whole: t('editor.notSaved', { reason: t(`editor.failure.${why}`) }),
    short: t(`editor.failureShort.${why}`),
  }
}
