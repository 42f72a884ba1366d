import { useTranslation } from 'react-i18next'
import { warningSentence } from '../../commands/readingSentences'
import styles from './ImportDialog.module.css'
import type { Warning } from './readings'

/** What a reader understood otherwise than it stands in the file: the line, and what has been made of it. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  const { t } = useTranslation()
  const inOrder = [...warnings].sort(byLine)
  const count = warnings.reduce((sum, { code, count = 1 }) => sum + (isRest(code) ? count : 1), 0)
  return (
    <>
      <p className={styles.why}>{t('importing.warned', { count })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard */}
      <ul className={styles.warnings} tabIndex={0} aria-label={t('importing.warnings')}>
        {inOrder.map((warning, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one warning may come twice, and the list only changes as a whole
          <li key={index}>
            <span className={styles.line}>
              {warning.line !== undefined && t('importing.atLine', { line: warning.line })}
            </span>
            <span dir="auto">{warningSentence(warning, t)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whether it stands for those that are not told one by one. */
function isRest(code: Warning['code']): boolean {
  return code.endsWith('.more')
}

/** What is about the whole file comes first, the rest of what is not told last. */
function byLine(a: Warning, b: Warning): number {
  const place = ({ code, line = 0 }: Warning) => (isRest(code) ? Number.POSITIVE_INFINITY : line)
  return place(a) === place(b) ? 0 : place(a) - place(b)
}
