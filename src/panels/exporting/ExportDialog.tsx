import { Accordion, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { selected } from '../../commands/selection'
import { useDesk } from '../../store/hooks'
import { useReturnFocus } from '../dialogs/useReturnFocus'
import { Carries } from './Carries'
import { CopyButtons } from './CopyButtons'
import styles from './ExportDialog.module.css'
import { Folded } from './Folded'
import { FormatButtons } from './FormatButtons'
import { LeaveOut } from './LeaveOut'
import { LookChoices } from './LookChoices'
import { Outcome } from './Outcome'
import { PartChoice } from './PartChoice'
import { PicturePreview } from './PicturePreview'
import { PixelSize } from './PixelSize'
import { useCopyForOthers } from './useCopyForOthers'
import { useExport } from './useExport'
import { useMaking } from './useMaking'
import { useSeenBoard } from './useSeenBoard'

/**
 * Takes the map, or part of it, away as a picture or a file: on one side what leaves, on the other as what. It works on
 * the map as it is when the dialog opens.
 */
export default function ExportDialog() {
  const { t } = useTranslation()
  const desk = useDesk()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false }) ?? false
  const [{ map, selection }] = useState(() => ({ map: desk.map.snapshot(), selection: selected(desk) }))
  const copy = useCopyForOthers(map)
  const leaving = useExport(copy.map, selection, useSeenBoard(map, copy.map))
  const isWhole = leaving.toExport.map === map
  const maker = useMaking(leaving, isWhole, copy.nameSuffix)
  useReturnFocus()

  return (
    <Modal
      opened
      size={960}
      fullScreen={narrow}
      title={t('exporting.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => desk.session.setState({ dialog: undefined })}
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <div>
            <PicturePreview preview={leaving.preview} />
            <PixelSize leaving={leaving} />
          </div>
          <PartChoice map={copy.map} leaving={leaving} />
          <LeaveOut left={copy.left} />
          <Accordion defaultValue={narrow ? null : 'look'} order={3} transitionDuration={0}>
            <Folded id="look" title={t('exporting.look')}>
              <LookChoices leaving={leaving} />
            </Folded>
          </Accordion>
        </div>
        <div>
          <Carries isWhole={isWhole} left={copy.left} />
          <FormatButtons maker={maker}>
            <CopyButtons leaving={leaving} isForOthers={copy.left.length > 0} maker={maker} />
          </FormatButtons>
        </div>
      </div>
      <Outcome maker={maker} />
    </Modal>
  )
}
