import { Button, Loader, Modal, Progress } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportTarget } from '../../commands/importInto'
import { useFocusBack } from '../../ui/useFocusBack'
import { useLibrary } from '../LibraryContext'
import { Destination, type Into } from './Destination'
import { FileSheet } from './FileSheet'
import styles from './ImportDialog.module.css'
import type { TakenMap } from './keepMaps'
import { type FileReading, mapsOf } from './readings'
import { useSheets } from './useSheets'

interface ImportDialogProps {
  readonly readings: readonly FileReading[]
  /** The open map, if it can take others in. */
  readonly target: ImportTarget | undefined
  /** What is chosen at first where there is a choice. */
  readonly into: Into
  onImport(taken: readonly TakenMap[], into: Into): void
  onCancel(): void
}

/** What files would become, file by file, with all that could not be read as it stands. Nothing is kept yet. */
export default function ImportDialog({ readings, target, into, onImport, onCancel }: ImportDialogProps) {
  const { t } = useTranslation()
  const { readFile } = useLibrary()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const { sheets, answer, leave } = useSheets(readings, readFile)
  const [chosen, setChosen] = useState(into)
  useFocusBack()

  const taken = sheets.flatMap(({ file, read, left }) =>
    mapsOf(read).flatMap((found, index) => (left.has(index) ? [] : [{ file: file.name, found }])),
  )
  const isReading = sheets.some(sheet => sheet.isReading)
  const share = sheets.find(sheet => sheet.isReading)?.share
  const hopeless = sheets.every(({ read, questions }) => !read.ok && questions.length === 0)
  const isAdding = target !== undefined && chosen === 'open'
  const single = sheets.length === 1 && taken.length === 1

  return (
    <Modal
      opened
      size={820}
      fullScreen={narrow ?? false}
      title={t('importing.title')}
      classNames={{ content: styles.content, body: styles.body }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={onCancel}
    >
      <p className={styles.about}>{t('importing.about')}</p>
      <ul className={styles.files}>
        {sheets.map((sheet, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two files may have one name
          <li key={index} className={styles.file}>
            <FileSheet
              sheet={sheet}
              beside={target?.map}
              onAnswer={said => answer(index, said)}
              onLeave={left => leave(index, left)}
            />
          </li>
        ))}
      </ul>
      {target && !hopeless && (
        <Destination title={target.map.meta.title} count={taken.length} into={chosen} onInto={setChosen} />
      )}
      <div className={styles.end}>
        <p role="status" className={styles.reading}>
          {isReading && (
            <>
              <Loader size={14} aria-hidden /> {t('importing.reading')}
            </>
          )}
        </p>
        {share !== undefined && (
          <Progress
            className={styles.share}
            size="sm"
            value={100 * share}
            aria-label={t('importing.reading')}
          />
        )}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onCancel} data-autofocus={hopeless || undefined}>
            {hopeless ? t('common.close') : t('common.cancel')}
          </Button>
          {!hopeless && (
            <Button
              onClick={() => onImport(taken, isAdding ? 'open' : 'new')}
              // What is imported is what is seen.
              disabled={isReading || taken.length === 0}
              data-autofocus
            >
              {isAdding
                ? t('importing.okAdd')
                : single
                  ? t('library.import')
                  : t('importing.ok', { count: taken.length })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  )
}
