import { Accordion } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './Folded.module.css'

interface FoldedProps {
  readonly id: string
  readonly title: string
  /** Beside the title, also while folded: how many of its choices are on. */
  readonly mark?: ReactNode
  readonly children: ReactNode
}

/** Choices that are folded away until they are wanted: an item of an `Accordion`. */
export function Folded({ id, title, mark, children }: FoldedProps) {
  return (
    <Accordion.Item value={id} className={styles.item}>
      <Accordion.Control classNames={{ control: styles.control, label: styles.title }}>
        {title}
        {mark}
      </Accordion.Control>
      <Accordion.Panel classNames={{ content: styles.content }}>{children}</Accordion.Panel>
    </Accordion.Item>
  )
}
