import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { JourneyMap } from '../../model/journey'
import { useTitleOf } from '../titleOf'
import { FoundMapView } from './FoundMapView'
import styles from './ImportDialog.module.css'
import { ObservedView } from './ObservedView'
import { Questions } from './questions/Questions'
import { Refusal } from './Refusal'
import { type Answers, mapsOf } from './readings'
import { useFileName } from './useFileName'
import type { Sheet } from './useSheets'

interface FileSheetProps {
  readonly sheet: Sheet
  /** The open map, to compare with what is observed. */
  readonly beside: JourneyMap | undefined
  onAnswer(said: Answers): void
  onLeave(left: ReadonlySet<number>): void
}

/** One file: the maps in it, of which the user takes some, and what its reader has asked itself. */
export function FileSheet({ sheet, beside, onAnswer, onLeave }: FileSheetProps) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const nameOf = useFileName()
  const { file, read, questions, isReading, left } = sheet
  const maps = mapsOf(read)
  const several = maps.length > 1
  const take = (index: number, isTaken: boolean) => {
    const next = new Set(left)
    if (isTaken) next.delete(index)
    else next.add(index)
    onLeave(next)
  }
  return (
    <>
      {several && (
        <div className={styles.several}>
          <p className={styles.why}>{t('importing.several', { count: maps.length })}</p>
          <Button variant="default" size="compact-sm" onClick={() => onLeave(new Set())}>
            {t('importing.takeAll')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => onLeave(new Set(maps.keys()))}>
            {t('importing.takeNone')}
          </Button>
        </div>
      )}
      <div className={styles.maps} data-old={isReading || undefined}>
        {read.ok ? (
          maps.map((found, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: maps of a file are told apart by their order alone
            <div key={index} className={styles.found} data-several={several || undefined}>
              {several && (
                // biome-ignore lint/a11y/noLabelWithoutControl: the box is inside; around it there is room for a finger
                <label className={styles.take}>
                  <Checkbox
                    checked={!left.has(index)}
                    onChange={({ currentTarget }) => take(index, currentTarget.checked)}
                    aria-label={t('importing.take', { title: titleOf(found.map.meta) })}
                  />
                </label>
              )}
              <FoundMapView found={found} from={nameOf(file, read.format)} />
            </div>
          ))
        ) : (
          <Refusal file={nameOf(file)} refused={read} />
        )}
      </div>
      {questions.length > 0 && <Questions questions={questions} onAnswer={onAnswer} />}
      {read.ok && read.observed && <ObservedView observed={read.observed} beside={beside} />}
    </>
  )
}
