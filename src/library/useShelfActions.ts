import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type en from '../i18n/en/library'
import { useLibrary } from './LibraryContext'
import { failureOf, useNotices } from './notices'
import type { ShelvedMap } from './shelvedMaps'
import { useTitleOf } from './titleOf'
import { trashNotice } from './trashNotice'

/** What can be done with a map on the shelf. Nothing rejects: a failure is said in a notice. */
export interface ShelfActions {
  rename(map: ShelvedMap, title: string): Promise<void>
  duplicate(map: ShelvedMap): Promise<void>
  export(map: ShelvedMap): Promise<void>
  /** False if it is still on the shelf. */
  trash(map: ShelvedMap): Promise<boolean>
  restore(map: ShelvedMap): Promise<void>
  /** Deletes maps for ever, and stops at the first that cannot be deleted. */
  remove(maps: readonly ShelvedMap[]): Promise<void>
}

export function useShelfActions(): ShelfActions {
  const { t } = useTranslation()
  const { shelf, exportMap } = useLibrary()
  const notices = useNotices()
  const titleOf = useTitleOf()

  return useMemo(() => {
    async function attempt(
      deed: keyof typeof en.failed,
      map: ShelvedMap,
      act: () => Promise<unknown>,
    ): Promise<boolean> {
      try {
        await act()
        return true
      } catch (error) {
        notices.warn(t(`library.failed.${deed}`, { title: titleOf(map) }), t(failureOf(error)))
        return false
      }
    }

    async function restore(map: ShelvedMap): Promise<void> {
      const done = await attempt('restore', map, () => shelf.restore(map.id))
      if (done) notices.tell(t('library.restored', { title: titleOf(map) }))
    }

    return {
      restore,

      async rename(map, title) {
        await attempt('rename', map, () => shelf.rename(map.id, title))
      },

      async duplicate(map) {
        const title = t('library.copyOf', { title: titleOf(map) })
        const done = await attempt('duplicate', map, () => shelf.duplicate(map.id, title))
        if (done) notices.tell(t('library.copied', { title }))
      },

      async export(map) {
        await attempt('export', map, () => exportMap(map.id))
      },

      async trash(map) {
        const done = await attempt('trash', map, () => shelf.trash(map.id))
        if (done) {
          const message = t('library.trashed', { title: titleOf(map) })
          notices.tellWithUndo(message, () => void restore(map), trashNotice(map.id))
        }
        return done
      },

      async remove(maps) {
        for (const map of maps) {
          const done = await attempt('remove', map, () => shelf.deleteForEver(map.id))
          if (!done) return
        }
      },
    }
  }, [t, shelf, exportMap, notices, titleOf])
}
