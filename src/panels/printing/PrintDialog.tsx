import { Alert, Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '../../commands/keys'
import { printing } from '../../commands/printMap'
import { useDesk } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useReturnFocus } from '../dialogs/useReturnFocus'
import { LeaveOut } from '../exporting/LeaveOut'
import { useCopyForOthers } from '../exporting/useCopyForOthers'
import { useSeenBoard } from '../exporting/useSeenBoard'
import { LookSwitches } from './LookSwitches'
import { tooMany } from './limits'
import { PagePreview } from './PagePreview'
import { PaperChoices } from './PaperChoices'
import { PlanWords } from './PlanWords'
import styles from './PrintDialog.module.css'
import { usePrint } from './usePrint'
import { usePrintButton } from './usePrintButton'

/** Puts the map on paper, or into a PDF of real letters, by the browser's own print. It works on the map as it is when the dialog opens. */
export default function PrintDialog() {
  const { t } = useTranslation()
  const desk = useDesk()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const [map] = useState(() => desk.map.snapshot())
  const copy = useCopyForOthers(map)
  const [face, setFace] = useState(() =>
    desk.session.getState().face === 'board' ? ('board' as const) : ('canvas' as const),
  )
  const seen = useSeenBoard(map, copy.map)
  const { choices, pages, failed } = usePrint(copy, face, seen)
  const title = copy.map.meta.title.trim() || t('common.untitledMap')
  const printable = pages && !tooMany(pages.plan) ? pages : undefined
  const { busy, print } = usePrintButton(printable, [title, copy.nameSuffix].filter(Boolean).join(' '))
  useReturnFocus()

  const onKeyDown = (event: KeyboardEvent) => {
    if (!printing.keys.includes(keyOf(event))) return
    event.preventDefault()
    void print()
  }

  return (
    <Modal
      opened
      size={1010}
      fullScreen={narrow ?? false}
      title={t('printing.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => desk.session.setState({ dialog: undefined })}
      onKeyDown={onKeyDown}
    >
      <div className={styles.columns}>
        <div>
          <PagePreview pages={printable} />
          <div role="status">
            {pages ? (
              <PlanWords plan={pages.plan} />
            ) : (
              !failed && <p className={styles.words}>{t('printing.getReady')}</p>
            )}
          </div>
          {failed && (
            <Alert color="red" variant="light" mt="sm" icon={<Icon name="circle-alert" />}>
              {t('printing.failed')}
            </Alert>
          )}
          <p className={styles.hint}>{t('printing.hint')}</p>
        </div>
        <div className={styles.side}>
          <PaperChoices choices={choices} face={face} onFace={setFace} isNarrowed={seen !== undefined} />
          <LookSwitches choices={choices} />
          <LeaveOut left={copy.left} />
          <Button
            className={styles.print}
            leftSection={<Icon name="printer" />}
            loading={busy}
            disabled={!printable}
            onClick={() => void print()}
          >
            {t('printing.print')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
