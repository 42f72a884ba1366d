import { Portal } from '@mantine/core'
import styles from './GuideLine.module.css'

export interface Guide {
  /** In CSS pixels of the screen. */
  readonly y: number
  readonly left: number
  readonly width: number
}

/** A line across the board: where what is dragged would come to be. */
export function GuideLine({ at }: { at: Guide | undefined }) {
  if (!at) return null
  return (
    <Portal>
      <div className={styles.line} style={{ top: at.y, left: at.left, width: at.width }} />
    </Portal>
  )
}

/** The line at a height, as wide as what the head of a lane stands in. */
export function guideAt(head: HTMLElement | null, y: number): Guide | undefined {
  const board = head?.closest('[data-board]') ?? head?.closest('[role="grid"]') ?? head?.parentElement
  if (!board) return undefined
  const { left, width } = board.getBoundingClientRect()
  return { y, left, width }
}
