import { useTranslation } from 'react-i18next'
import { useLinkedFolder } from '../../store/copiesOut'

/** Why the linked folder is behind, in words; undefined while it is not. */
export function useFolderFailure(): string | undefined {
  const { t } = useTranslation()
  const { state, name, reason = 'unknown', maps } = useLinkedFolder()
  if (state !== 'failing') return undefined
  return t(`backup.folder.failing.${reason}`, {
    name,
    ...(maps && { title: maps.title || t('common.untitledMap'), count: maps.count }),
  })
}
