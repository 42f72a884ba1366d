import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { addImageFiles } from '../../commands/addImages'
import { LARGEST_MB } from '../../commands/redrawnFile'
import type { Id } from '../../model/ids'
import { MAX_IMAGES, MAX_MAP_IMAGE_BYTES } from '../../model/imageType'
import { useDesk } from '../../store/hooks'

/** Work of less than this needs no word. */
const PATIENCE_MS = 400

/**
 * Puts picture files on a touchpoint or stage (an image cell of the board is that of its stage or touchpoint): re-encoded,
 * kept, added as one step of undo, with a notice of those that could not be taken. Whatever brings the files (a drop, a
 * paste, a file field) ends here.
 */
export function useAddImages(): (target: Id, files: readonly File[]) => Promise<void> {
  const { t } = useTranslation()
  const desk = useDesk()
  return useCallback(
    async (target, files) => {
      if (desk.map.readOnly || files.length === 0) return
      const closeButtonProps = { 'aria-label': t('common.close') }
      let busy: string | undefined
      const timer = setTimeout(() => {
        busy = notifications.show({
          message: t('images.adding', { count: files.length }),
          loading: true,
          autoClose: false,
          closeButtonProps,
        })
      }, PATIENCE_MS)
      const { refused } = await addImageFiles(desk, target, files)
      clearTimeout(timer)
      if (busy !== undefined) notifications.hide(busy)
      for (const { name, reason } of refused) {
        notifications.show({
          message: t(`images.refused.${reason}`, {
            name,
            size: LARGEST_MB,
            most: MAX_IMAGES,
            together: MAX_MAP_IMAGE_BYTES / 1024 / 1024,
          }),
          color: 'yellow',
          autoClose: 12_000,
          closeButtonProps,
        })
      }
    },
    [desk, t],
  )
}
