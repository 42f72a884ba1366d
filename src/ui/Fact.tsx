import { VisuallyHidden } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import styles from './Fact.module.css'
import { Icon } from './Icon'

export type FactMood = 'good' | 'caution' | 'bad' | 'plain'

const ICONS = {
  good: 'circle-check',
  caution: 'triangle-alert',
  bad: 'circle-alert',
  plain: 'circle-help',
} as const satisfies Record<FactMood, string>

const GRADE_ICONS = { ...ICONS, good: 'shield-check', plain: 'clock' } as const

interface FactProps {
  readonly mood: FactMood
  readonly heading: string
  readonly text: string
  /** The times that are in the text, to the second: on hover, and for assistive technology. */
  readonly exact?: string
  /** What can be done about it: buttons. */
  readonly children?: ReactNode
}

/** Something that is known, how good that is, and what can be done about it; an item of a list (`FactList`). */
export function Fact({ mood, heading, text, exact, children }: FactProps) {
  return (
    <li className={styles.fact}>
      <span className={styles[mood]}>
        <Icon name={ICONS[mood]} size={18} />
      </span>
      <div className={styles.body}>
        <h3 className={styles.heading}>{heading}</h3>
        <p className={styles.text} title={exact || undefined}>
          {text}
          {exact && <VisuallyHidden> ({exact})</VisuallyHidden>}
        </p>
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </li>
  )
}

export function FactList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>
}

interface FactsGradeProps {
  readonly mood: FactMood
  readonly children: ReactNode
  /** It takes the keyboard of remedies that have done their work. */
  readonly ref?: Ref<HTMLParagraphElement>
}

/** The whole of the facts in a few words. What is plain is just being done. */
export function FactsGrade({ mood, children, ref }: FactsGradeProps) {
  return (
    <p ref={ref} tabIndex={-1} className={styles.grade}>
      <span className={styles[mood]}>
        <Icon name={GRADE_ICONS[mood]} size={22} />
      </span>
      {children}
    </p>
  )
}
