import { type ReactNode, useId } from 'react'
import styles from './Part.module.css'

interface Props {
  readonly title: string
  /** A sentence on how to read it. */
  readonly note?: string | undefined
  /** What can be done with it, which says nothing on paper. */
  readonly hint?: string
  readonly children: ReactNode
}

/** A part of a section under a heading of its own. */
export function Part({ title, note, hint, children }: Props) {
  const heading = useId()
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading}>{title}</h3>
        {note && <p>{note}</p>}
        {hint && <p data-not-in-picture>{hint}</p>}
      </div>
      {children}
    </section>
  )
}
