import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './InsightSection.module.css'
import { anchorOf, type SectionId } from './sections'

interface Props {
  readonly id: SectionId
  /** Beside the heading, such as how many there are. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the page under its heading, which the list of sections leads to. */
export function InsightSection({ id, aside, children }: Props) {
  const { t } = useTranslation()
  const heading = `${anchorOf(id)}-heading`
  return (
    <section id={anchorOf(id)} className={styles.section} aria-labelledby={heading} data-insight={id}>
      <header className={styles.head}>
        <h2 id={heading} tabIndex={-1}>
          {t(`insights.section.${id}`)}
        </h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
