import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface Props {
  readonly title: string
  /** Figures or a small control at the right of the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A titled part of the panel. */
export function Section({ title, aside, children }: Props) {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.aside}>{aside}</div>
      </div>
      {children}
    </section>
  )
}
