import type { Lines as Broken } from '../../model/layout/geometry'
import styles from './Lines.module.css'

/** A text in the lines into which the layout has broken it, each from its own side, the same as in every picture. */
export function Lines({ lines, className }: { lines: Broken | undefined; className: string | undefined }) {
  return (
    <span className={`${styles.lines} ${className ?? ''}`}>
      {lines?.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place.
        <span key={index} dir="auto">{`${line} `}</span>
      ))}
    </span>
  )
}
