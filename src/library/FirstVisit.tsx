import { useTranslation } from 'react-i18next'
import styles from './FirstVisit.module.css'

/** Where a curve of emotion runs through the picture, from left to right, and the token of each point's colour. */
const POINTS = [
  [46, 92, '--emotion-lowest'],
  [116, 60, '--emotion-high'],
  [186, 78, '--emotion-low'],
  [256, 46, '--emotion-highest'],
  [326, 62, '--emotion-high'],
] as const

/** Says what Jatra is to somebody who has no map yet; the templates below are the way in. `durable`: what is drawn stays. */
export function FirstVisit({ durable }: { durable: boolean }) {
  const { t } = useTranslation()
  return (
    <section className={styles.panel}>
      <div className={styles.words}>
        <h2 className={styles.title}>{t('library.firstVisit.title')}</h2>
        <p className={styles.text}>
          {t('library.firstVisit.text')} {durable && t('library.firstVisit.kept')}
        </p>
      </div>
      <svg className={styles.picture} viewBox="0 0 372 124" aria-hidden focusable="false">
        {POINTS.map(([x, , colour]) => (
          <g key={x}>
            <rect className={styles.stage} x={x - 31} y="2" width="62" height="120" rx="8" />
            <rect className={styles.card} x={x - 22} y="14" width="44" height="16" rx="4" />
            <rect x={x - 22} y="14" width="3" height="16" rx="1.5" fill={`var(${colour})`} />
          </g>
        ))}
        <path className={styles.curve} d={curve()} />
        {POINTS.map(([x, y, colour]) => (
          <circle key={x} className={styles.point} cx={x} cy={y} r="5" fill={`var(${colour})`} />
        ))}
      </svg>
    </section>
  )
}

/** A line through the points that is level at each of them. */
function curve(): string {
  return POINTS.map(([x, y], index) => {
    const before = POINTS[index - 1]
    if (!before) return `M${x} ${y}`
    const middle = (before[0] + x) / 2
    return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`
  }).join('')
}
