import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './Chip.module.css'

interface Props {
  readonly pressed: boolean
  readonly onClick: () => void
  readonly title?: string
  readonly children: ReactNode
}

/** A choice that is on or off, in a row of others. */
export function Chip({ pressed, onClick, title, children }: Props) {
  return (
    <UnstyledButton className={styles.chip} aria-pressed={pressed} title={title} onClick={onClick}>
      {children}
    </UnstyledButton>
  )
}
