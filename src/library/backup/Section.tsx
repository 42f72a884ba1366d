import type { ReactNode, Ref } from 'react'
import { Icon } from '../../ui/Icon'
import styles from './Section.module.css'

interface SectionProps {
  readonly icon: string
  readonly title: string
  readonly about: string
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLElement>
}

/** One way of the dialog: what it is good for, and its buttons. */
export function Section({ icon, title, about, children, ref }: SectionProps) {
  return (
    <section ref={ref} tabIndex={-1} className={styles.section}>
      <span className={styles.icon}>
        <Icon name={icon} size={20} />
      </span>
      <div className={styles.body}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.about}>{about}</p>
        {children}
      </div>
    </section>
  )
}
