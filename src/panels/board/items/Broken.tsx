import type { Lines } from '../../../model/layout/geometry'
import styles from './items.module.css'

/** A text in the lines into which the layout has broken it, each from its own side. */
export function Broken({ lines }: { lines: Lines }) {
  return lines.lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place.
    <span key={index} className={styles.line} dir="auto">{`${line} `}</span>
  ))
}
