import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import type { Id } from '../model/ids'
import type { ShelvedMap } from './shelvedMaps'

/** The id of the notice that a map is in the trash. */
export function trashNotice(map: Id): string {
  return `trashed-${map}`
}

/** Takes the notices away that say of these maps that they are in the trash: where they are shown there, it is seen. */
export function useNoTrashNotices(maps: readonly ShelvedMap[]): void {
  useEffect(() => {
    for (const { id } of maps) notifications.hide(trashNotice(id))
  }, [maps])
}
