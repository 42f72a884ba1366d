import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { collectImages } from '../../commands/collectImages'
import { canExportSelection, mapToExport } from '../../commands/exportPart'
import { selected } from '../../commands/selection'
import { locale } from '../../i18n'
import { useDesk } from '../../store/hooks'
import type { CopyShape } from '../../store/sessionStore'
import { measureText } from '../../ui/measureText'
import { PALETTES } from '../../ui/tokens'
import { copyForOthers } from './copyForOthers'
import { leavingOut } from './leavingOut'
import { useCopyAs } from './useCopyAs'

/** Pixels of a copied picture to each of the screen's: sharp on a slide. */
const SCALE = 2

/**
 * Copies what commands ask for: the selection, or with none the map; without what the export dialog is set to leave out,
 * since who has set that does not expect it of one way out only.
 */
export function useCopyRequests(): void {
  const desk = useDesk()
  const { t, i18n } = useTranslation()
  const copy = useCopyAs()
  useEffect(() => {
    const begin = (shape: CopyShape) => {
      const { map, left } = copyForOthers(desk.map.snapshot(), leavingOut.getState(), i18n)
      const ids = selected(desk)
      const isSelection = canExportSelection(map, ids)
      const leaving = mapToExport(
        map,
        isSelection ? { kind: 'selection', ids } : { kind: 'map' },
        measureText,
      )
      const options = collectImages(leaving.map, desk.images.read).then(files => ({
        palette: PALETTES.light,
        words: t('common', { returnObjects: true }),
        fileWords: t('files', { returnObjects: true }),
        locale: locale(i18n.language),
        measure: measureText,
        background: 'paper' as const,
        title: true,
        legend: true,
        scale: SCALE,
        files,
        now: new Date(),
      }))
      const what = isSelection ? 'selection' : 'map'
      void copy(shape, { leaving, what, options, isForOthers: left.length > 0 }).then(({ copied, says }) => {
        notifications.show({
          message: says,
          ...(!copied && { color: 'red' }),
          closeButtonProps: { 'aria-label': t('common.close') },
        })
      })
    }
    // At once, not after the next drawing: the browser gives the clipboard only to the press that asked for it.
    return desk.session.subscribe(({ copying }) => {
      if (!copying) return
      desk.session.setState({ copying: undefined })
      begin(copying.as)
    })
  }, [desk, copy, t, i18n])
}
