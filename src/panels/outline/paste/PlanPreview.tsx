import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnnotationKind } from '../../../model/journey'
import type { ListPlan, PlannedAnnotation, PlannedTouchpoint } from '../../../model/outline/planList'
import { Icon } from '../../../ui/Icon'
import { ANNOTATION_LOOKS, tintOf } from '../../inspector/annotations/annotationKinds'
import styles from './PasteListDialog.module.css'

/** Enough to see whether it is right; thousands of lines would only make the dialog slow. */
const MOST = 300

interface Props {
  readonly plan: ListPlan
  /** What annotations become that do not say what they are. */
  readonly kind: AnnotationKind
}

/** What a list would become, as a nested list with the icon of each kind. */
export function PlanPreview({ plan, kind }: Props) {
  const { t } = useTranslation()
  let left = MOST
  let hidden = 0
  /** The things that there is room for, each counted before what stands under it. */
  const rows = <T,>(things: readonly T[], row: (thing: T, index: number) => ReactNode): ReactNode => {
    const shown: ReactNode[] = []
    things.forEach((thing, index) => {
      if (left > 0) {
        left--
        shown.push(row(thing, index))
      } else hidden++
    })
    return shown.length > 0 && <ul className={styles.list}>{shown}</ul>
  }
  const annotation = ({ kind: own = kind, text }: PlannedAnnotation, index: number) => (
    <li key={index}>
      <span className={styles.row} style={tintOf(own)} data-annotation>
        <Icon
          name={ANNOTATION_LOOKS[own].icon}
          size={14}
          aria-label={t(`common.annotations.${own}`)}
          aria-hidden={false}
          role="img"
        />
        {text}
      </span>
    </li>
  )
  const touchpoint = ({ title, annotations }: PlannedTouchpoint, index: number) => (
    <li key={index}>
      <span className={styles.row}>
        <Icon
          name="square"
          size={14}
          aria-label={t('common.kinds.touchpoint')}
          aria-hidden={false}
          role="img"
        />
        {title}
      </span>
      {rows(annotations, annotation)}
    </li>
  )
  const tree = (
    <>
      {rows(plan.stages, ({ title, annotations, touchpoints }, index) => (
        <li key={index}>
          <span className={styles.row} data-stage>
            <Icon
              name="columns-3"
              size={14}
              aria-label={t('common.kinds.stage')}
              aria-hidden={false}
              role="img"
            />
            {title}
          </span>
          {rows(annotations, annotation)}
          {rows(touchpoints, touchpoint)}
        </li>
      ))}
      {rows(plan.touchpoints, touchpoint)}
      {rows(plan.annotations, annotation)}
    </>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
    <section className={styles.scroll} aria-label={t('outline.paste.preview')} tabIndex={0}>
      {tree}
      {hidden > 0 && <p className={styles.more}>{t('outline.paste.more')}</p>}
    </section>
  )
}
