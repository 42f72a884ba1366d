import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedMap } from '../../commands/backup/planRestore'

type Say = (plan: PlannedMap, copyTitle: (title: string) => string) => string

/** Says how a map of a backup stands to this device, and what would happen to it. */
export function usePlanWords(): Say {
  const { t } = useTranslation()
  return useCallback<Say>(
    (plan, copyTitle) => {
      const { standing, deed, trashedHere, trashedThere, changedHere, changedThere } = plan
      const times = () =>
        changedHere > 0 && changedThere > 0
          ? t('backup.restore.times', { here: changedHere, there: changedThere })
          : t('backup.restore.timesUnknown')
      if (standing === 'unreadable') {
        const reason = t(`backup.restore.reasons.${plan.reason ?? 'broken'}`)
        return t('backup.restore.stands.unreadable', { reason })
      }
      switch (deed) {
        case 'add':
          if (standing === 'deleted') return t('backup.restore.stands.bringBack')
          return t(trashedThere ? 'backup.restore.stands.addToTrash' : 'backup.restore.stands.add')
        case 'addCopy': {
          const title = copyTitle(plan.title)
          return trashedHere
            ? t('backup.restore.stands.keepBothInTrash', { title })
            : t('backup.restore.stands.keepBoth', { times: times(), title })
        }
        case 'replace':
          return trashedHere && !trashedThere
            ? t('backup.restore.stands.replaceInTrash')
            : t('backup.restore.stands.replace', { times: times() })
        case 'takeOut':
          return t('backup.restore.stands.takeOut')
        case 'trash':
          return t(standing === 'onlyHere' ? 'backup.restore.stands.onlyHere' : 'backup.restore.stands.trash')
        case 'nothing':
          return t(trashedHere ? 'backup.restore.stands.sameInTrash' : 'backup.restore.stands.same')
      }
    },
    [t],
  )
}
