import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon'
import styles from './ReminderLine.module.css'

/** A line on home that asks for something, in its own time. */
export function ReminderLine({ icon, text, children }: { icon: string; text: string; children: ReactNode }) {
  return (
    <div className={styles.line} role="status">
      <Icon name={icon} size={18} className={styles.icon} />
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>{children}</div>
    </div>
  )
}
