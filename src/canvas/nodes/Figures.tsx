import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import type { AnnotationKind } from '../../model/journey'
import type { CardFigures } from '../../model/layout/geometry'
import { figure } from '../../model/painter/figures'
import { ANNOTATION_SIGNS, OTHER_KINDS, OTHER_SIGN } from '../../model/painter/palette'
import { Icon } from '../../ui/Icon'
import styles from './Figures.module.css'

/** How many annotations there are, by kind. */
export function Figures({ counts }: { counts: CardFigures['counts'] }) {
  const { t } = useTranslation()
  const others = OTHER_KINDS.filter(kind => counts[kind])
  const other = others.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
  const words = (kind: AnnotationKind) => t(`canvas.figures.${kind}`, { count: counts[kind] ?? 0 })
  return (
    <span className={styles.figures}>
      {(Object.keys(ANNOTATION_SIGNS) as (keyof typeof ANNOTATION_SIGNS)[]).map(kind =>
        counts[kind] ? (
          <Chip
            key={kind}
            look={kind}
            icon={ANNOTATION_SIGNS[kind].icon}
            count={counts[kind]}
            words={words(kind)}
          />
        ) : null,
      )}
      {other > 0 && (
        <Chip look="other" icon={OTHER_SIGN.icon} count={other} words={others.map(words).join(', ')} />
      )}
    </span>
  )
}

function Chip(props: { look: string; icon: string; count: number; words: string }) {
  const { look, icon, count, words } = props
  const { i18n } = useTranslation()
  return (
    <span className={`${styles.chip} ${styles[look]}`} role="img" aria-label={words} title={words}>
      <Icon name={icon} size={12} />
      {figure(count, locale(i18n.language))}
    </span>
  )
}
