import styles from './PersonaAvatar.module.css'
import { readableOn } from './readableOn'

interface Props {
  readonly name: string
  /** `#rrggbb`. */
  readonly colour: string
  /** A data URL, or empty: then the initials stand for the person. */
  readonly picture?: string
  /** Width and height in pixels. */
  readonly size?: number
}

/** A persona as a disc: their picture, or their initials on their colour. Their name stands beside it. */
export function PersonaAvatar({ name, colour, picture = '', size = 24 }: Props) {
  const box = { width: size, height: size }
  if (picture) return <img className={styles.avatar} style={box} src={picture} alt="" draggable={false} />
  const look = { ...box, background: colour, color: readableOn(colour), fontSize: size * 0.42 }
  return (
    <span className={styles.avatar} style={look} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}

/** The first letters of the first and the last word; whole clusters, so that a Bengali letter keeps its signs; apart in scripts that join letters. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const chosen = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return chosen
    .map(firstLetter)
    .join(JOINED.test(name) ? APART : '')
    .toUpperCase()
}

const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u
const APART = '\u200c'
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function firstLetter(word: string): string {
  const [first] = letters.segment(word)
  return first?.segment ?? ''
}
