import type { EmotionBand } from '../../model/layout/geometry'
import { EmotionFace } from '../../ui/EmotionFace'
import { LAYER } from '../nodes/projection'
import styles from './EmotionLayer.module.css'

const LEVELS = [2, 0, -2] as const

/** Faces at the levels, at the beginning of the band, so that height can be read without colour. */
export function LevelFaces({ band: { rect, levels } }: { band: EmotionBand }) {
  return LEVELS.map(level => (
    <span
      key={level}
      className={styles.level}
      style={{ transform: `translate(${rect.x + 20}px, ${levels[level] - 7}px)`, zIndex: LAYER.lanes }}
      aria-hidden
    >
      <EmotionFace value={level} size={14} />
    </span>
  ))
}
