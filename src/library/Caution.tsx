import type { ReactNode } from 'react'
import { Icon } from '../ui/Icon'
import styles from './Caution.module.css'

/** Something to know before one goes on. */
export function Caution({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className={styles.caution} role="status">
      <Icon name="triangle-alert" size={18} className={styles.icon} />
      <div>
        {title && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
