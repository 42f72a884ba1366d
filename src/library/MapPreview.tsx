import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenNote } from '../model/opening/openNotes'
import styles from './ImportPreview.module.css'
import type { ReadFile } from './LibraryContext'
import { useLibrary } from './LibraryContext'
import { Thumbnail } from './Thumbnail'
import { useNoteWords } from './useNoteWords'

/** A picture of more cards takes longer than anybody looks at it. */
const MOST_DRAWN = 1000
/** Of what was mended, told one by one; nobody reads more. */
const MOST_TOLD = 200

const COUNTED = ['stages', 'personas', 'touchpoints', 'annotations'] as const

/** One map that is about to be imported: what there is of it, and what could not be read as it stands. */
export function MapPreview({ file, read }: { file: string; read: ReadFile & { ok: true } }) {
  const { t } = useTranslation()
  const { shelf } = useLibrary()
  const { map, notes } = read
  const drawing = useMemo(
    () => (map.touchpoints.size > MOST_DRAWN ? '' : shelf.summarise(map).thumbnail),
    [map, shelf],
  )
  const words = useNoteWords(map)
  const told = notes.filter(({ kind }) => kind !== 'more').slice(0, MOST_TOLD)
  const untold = countOf(notes) - told.length
  return (
    <>
      <div className={styles.head}>
        <div className={styles.picture}>
          <Thumbnail drawing={drawing} />
        </div>
        <div className={styles.facts}>
          <h3 className={styles.name}>{map.meta.title || t('common.untitledMap')}</h3>
          <p className={styles.counts}>
            {COUNTED.map(table => t(`library.preview.${table}`, { count: map[table].size })).join(' · ')}
          </p>
          <p className={styles.counts}>{file}</p>
        </div>
      </div>
      {told.length > 0 && (
        <>
          <p className={styles.why}>{t('library.preview.mended', { count: countOf(notes) })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard */}
          <ul className={styles.notes} tabIndex={0} aria-label={t('library.preview.notes')}>
            {[...new Set(told.map(words))].map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
            {untold > 0 && <li>{t('library.preview.more', { count: untold })}</li>}
          </ul>
        </>
      )}
    </>
  )
}

/** All that was mended, also what is not told one by one. */
function countOf(notes: readonly OpenNote[]): number {
  return notes.reduce((sum, { kind, count = 0 }) => sum + (kind === 'more' ? count : 1), 0)
}
