import { useTranslation } from 'react-i18next'
import type { JourneyMap } from '../../model/journey'
import type { OpenNote } from '../../model/opening/openNotes'
import styles from './ImportDialog.module.css'
import { useNoteWords } from './useNoteWords'

/** Of what was mended, told one by one; nobody reads more. */
const MOST_TOLD = 200

/** What of a document of ours was not as it should be, and has been mended. */
export function MendedList({ map, notes }: { map: JourneyMap; notes: readonly OpenNote[] }) {
  const { t } = useTranslation()
  const words = useNoteWords(map)
  const told = notes.filter(({ kind }) => kind !== 'more').slice(0, MOST_TOLD)
  const untold = countOf(notes) - told.length
  return (
    <>
      <p className={styles.why}>{t('importing.mended', { count: countOf(notes) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard */}
      <ul className={styles.notes} tabIndex={0} aria-label={t('importing.notes')}>
        {[...new Set(told.map(words))].map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
        {untold > 0 && <li>{t('importing.more', { count: untold })}</li>}
      </ul>
    </>
  )
}

/** All that was mended, also what is not told one by one. */
function countOf(notes: readonly OpenNote[]): number {
  return notes.reduce((sum, { kind, count = 0 }) => sum + (kind === 'more' ? count : 1), 0)
}
