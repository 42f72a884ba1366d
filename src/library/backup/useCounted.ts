import { useTranslation } from 'react-i18next'

/** How much there is of what, in words, one beside the other; of what there is none, nothing is said. */
export function useCounted(counts: {
  readonly maps: number
  readonly images?: number
  readonly versions: number
}): string[] {
  const { t } = useTranslation()
  const { maps, images = 0, versions } = counts
  return [
    t('backup.count.maps', { count: maps }),
    ...(images > 0 ? [t('backup.count.images', { count: images })] : []),
    ...(versions > 0 ? [t('backup.count.versions', { count: versions })] : []),
  ]
}
