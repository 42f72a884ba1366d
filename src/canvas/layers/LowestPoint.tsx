import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import type { Curve, EmotionBand } from '../../model/layout/geometry'
import { LAYER } from '../nodes/projection'
import styles from './EmotionLayer.module.css'

interface Props {
  readonly band: EmotionBand
  readonly main: Curve | undefined
  readonly focus: Id | undefined
}

/** Each persona's lowest point below neutral is ringed, and named on the curve in front. */
export function LowestPoint({ band, main, focus }: Props) {
  const { t } = useTranslation()
  return [...band.lowest].map(([persona, { x, y, value }]) => {
    if (value >= 0 || (focus !== undefined && persona !== focus)) return null
    const front = persona === main?.persona
    return (
      <div
        key={persona}
        className={front ? styles.lowestInFront : styles.lowest}
        style={{ transform: `translate(${x}px, ${y}px)`, zIndex: LAYER.links }}
      >
        {front && <span className={styles.lowestName}>{t('common.lowestPoint')}</span>}
      </div>
    )
  })
}
