import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedMap } from '../../commands/backup/planRestore'
import { locale } from '../../i18n'
import { dateTime } from '../../i18n/dateTime'
import { useTitleOf } from '../titleOf'

type Say = (plan: PlannedMap, copyTitle: (title: string) => string) => string

/** Says how a map of a backup stands to this device, and what would happen to it. */
export function usePlanWords(): Say {
  const { t, i18n } = useTranslation()
  const titleOf = useTitleOf()
  return useCallback<Say>(
    (plan, copyTitle) => {
      // Two states of one map may be minutes apart, however long ago.
      const when = (at: number) => dateTime(at, locale(i18n.language))
      const { title, titleHere, standing, deed, trashedHere, trashedThere, changedHere, changedThere } = plan
      const count = plan.versions
      const times = () => {
        if (changedHere === 0 || changedThere === 0) return t('backup.restore.timesUnknown')
        const values = {
          title: titleOf({ title: titleHere }),
          here: when(changedHere),
          there: when(changedThere),
        }
        return t(titleHere === title ? 'backup.restore.times' : 'backup.restore.timesRenamed', values)
      }
      if (standing === 'unreadable') {
        const reason = t(`backup.restore.reasons.${plan.reason ?? 'broken'}`)
        return t('backup.restore.stands.unreadable', { reason })
      }
      switch (deed) {
        case 'add':
          if (standing === 'deleted') return t('backup.restore.stands.bringBack')
          return t(trashedThere ? 'backup.restore.stands.addToTrash' : 'backup.restore.stands.add')
        case 'addCopy': {
          const copy = { title: copyTitle(title) }
          return trashedHere
            ? t('backup.restore.stands.keepBothInTrash', copy)
            : t('backup.restore.stands.keepBoth', { times: times(), ...copy })
        }
        case 'replace':
          return trashedHere && !trashedThere
            ? t('backup.restore.stands.replaceInTrash')
            : t('backup.restore.stands.replace', { times: times() })
        case 'takeOut':
          return t('backup.restore.stands.takeOut')
        case 'trash':
          return t(standing === 'onlyHere' ? 'backup.restore.stands.onlyHere' : 'backup.restore.stands.trash')
        case 'addVersions':
          return trashedHere
            ? t('backup.restore.stands.addVersionsInTrash', { count })
            : t('backup.restore.stands.addVersions', { count })
        case 'nothing':
          return t(trashedHere ? 'backup.restore.stands.sameInTrash' : 'backup.restore.stands.same')
      }
    },
    [t, i18n.language, titleOf],
  )
}
