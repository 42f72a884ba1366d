import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { selected } from '../../commands/selection'
import { useDesk } from '../../store/hooks'
import { useReturnFocus } from '../dialogs/useReturnFocus'
import styles from './ExportDialog.module.css'
import { FormatButtons } from './FormatButtons'
import { LookChoices } from './LookChoices'
import { PartChoice } from './PartChoice'
import { PicturePreview } from './PicturePreview'
import { PixelSize } from './PixelSize'
import { useExport } from './useExport'

/** Takes the map, or part of it, away as a picture or a file. It works on the map as it is when the dialog opens. */
export default function ExportDialog() {
  const { t } = useTranslation()
  const desk = useDesk()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const [{ map, selection }] = useState(() => ({ map: desk.map.snapshot(), selection: selected(desk) }))
  const leaving = useExport(map, selection)
  useReturnFocus()
  const whole = leaving.part.kind === 'map'

  return (
    <Modal
      opened
      size={820}
      fullScreen={narrow ?? false}
      title={t('exporting.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => desk.session.setState({ dialog: undefined })}
    >
      <div className={styles.columns}>
        <div>
          <PicturePreview preview={leaving.preview} />
          <PixelSize leaving={leaving} />
          <p className={styles.hint}>{t(whole ? 'exporting.carries' : 'exporting.carriesPart')}</p>
        </div>
        <div className={styles.side}>
          <PartChoice map={map} leaving={leaving} />
          <LookChoices leaving={leaving} />
        </div>
      </div>
      <FormatButtons leaving={leaving} />
    </Modal>
  )
}
