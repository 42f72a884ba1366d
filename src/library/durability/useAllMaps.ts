import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllMaps } from '../../commands/safety'
import type { Id } from '../../model/ids'
import { useShelvedMaps } from '../shelvedMaps'
import { useTitleOf } from '../titleOf'
import { useReadBack } from './useReadBack'

/** When the maps of this device, trashed ones included, were last saved and read back; undefined until they are listed. */
export function useAllMaps(): AllMaps | undefined {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const maps = useShelvedMaps()
  const read = useReadBack(maps)

  return useMemo(() => {
    if (!maps) return undefined
    const changedAt = maps.reduce((latest, map) => Math.max(latest, map.changedAt), 0)
    if (!read) return { changedAt }
    const byId = new Map(maps.map(map => [map.id, map]))
    const titles = (ids: readonly Id[]) =>
      ids.flatMap(id => {
        const map = byId.get(id)
        if (!map) return []
        const where = map.trashedAt === undefined ? 'shelf' : 'trash'
        return t(`durability.titles.${where}`, { title: titleOf(map) })
      })
    const amiss = titles(read.amiss)
    const unread = titles(read.unread)
    // What has been deleted for ever since troubles nobody.
    const gone = read.amiss.length + read.unread.length - amiss.length - unread.length
    return {
      changedAt,
      back: { ...read, count: read.count - gone, done: read.done - gone, amiss, unread },
    }
  }, [maps, read, t, titleOf])
}
