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

/** The line at a height, as wide as what is to be seen of the board; none where the height is out of sight. */
export function guideAt(head: HTMLElement | null, y: number): Guide | undefined {
  const board = head && scrollerOf(head)
  if (!board) return undefined
  const { left, top, bottom, width } = board.getBoundingClientRect()
  return y < top || y > bottom ? undefined : { y, left, width }
}

function scrollerOf(element: HTMLElement): HTMLElement {
  const parent = element.parentElement
  if (!parent || getComputedStyle(element).overflowY === 'auto') return element
  return scrollerOf(parent)
}
