import type { TFunction } from 'i18next'

/** What pictures of the board say beside the words of all pictures. */
export function boardWords(t: TFunction) {
  return {
    stage: t('common.kinds.stage'),
    measure: t('inspector.measure', { returnObjects: true }),
    frequencies: t('inspector.frequencies', { returnObjects: true }),
  }
}
