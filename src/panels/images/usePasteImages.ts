import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { onlySelected } from '../../commands/selection'
import { useDesk } from '../../store/hooks'
import { useAddImages } from './useAddImages'

/** Puts pasted pictures on the one touchpoint or stage that is selected; says so where there is none. */
export function usePasteImages(): (files: readonly File[]) => void {
  const { t } = useTranslation()
  const desk = useDesk()
  const add = useAddImages()
  return useCallback(
    files => {
      const target = onlySelected(desk, 'touchpoints', 'stages')
      if (target !== undefined) void add(target, files)
      else if (!desk.map.readOnly) {
        notifications.show({
          message: t('images.nowhereToPaste'),
          color: 'yellow',
          closeButtonProps: { 'aria-label': t('common.close') },
        })
      }
    },
    [desk, add, t],
  )
}
