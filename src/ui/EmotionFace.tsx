import { Angry, Frown, Laugh, type LucideIcon, Meh, Smile } from 'lucide-react'
import styles from './EmotionFace.module.css'

const FACES: readonly (readonly [LucideIcon, string])[] = [
  [Angry, 'var(--emotion-lowest)'],
  [Frown, 'var(--emotion-low)'],
  [Meh, 'var(--emotion-neutral)'],
  [Smile, 'var(--emotion-high)'],
  [Laugh, 'var(--emotion-highest)'],
]

/** The colour of an emotion as a CSS value. */
export function emotionColour(value: number): string {
  return faceOf(value)[1]
}

interface Props {
  /** −2 … +2. A mean shows the face that is nearest to it. */
  readonly value: number
  /** Width and height in pixels. */
  readonly size?: number
  /** White lines on a disc of the colour, rather than lines in the colour. */
  readonly filled?: boolean
}

/** The face of an emotion. It says nothing by itself: the word stands beside it, or names the control around it. */
export function EmotionFace({ value, size = 20, filled = false }: Props) {
  const [Face, colour] = faceOf(value)
  if (!filled) return <Face size={size} strokeWidth={1.75} color={colour} aria-hidden focusable={false} />
  return (
    <span className={styles.disc} style={{ width: size, height: size, background: colour }} aria-hidden>
      <Face size={size * 0.76} strokeWidth={2} focusable={false} />
    </span>
  )
}

function faceOf(value: number): readonly [LucideIcon, string] {
  const step = Math.max(0, Math.min(4, Math.round(value) + 2))
  return FACES[step]!
}
