import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { compareObserved } from '../../model/analysis/observed/compareObserved'
import type { JourneyMap } from '../../model/journey'
import { useTitleOf } from '../titleOf'
import styles from './ObservedView.module.css'
import type { GoodRead } from './readings'

type Observed = NonNullable<GoodRead['observed']>

interface ObservedViewProps {
  readonly observed: Observed
  /** The open map, if there is one. */
  readonly beside: JourneyMap | undefined
}

/** What a log of events says beside the map that comes of it: how many went which way, and what that is to the open map. */
export function ObservedView({ observed, beside }: ObservedViewProps) {
  const { t, i18n } = useTranslation()
  const { cases, events, variants, hiddenPaths } = observed
  if (cases === 0) return null
  const percent = new Intl.NumberFormat(locale(i18n.language), { style: 'percent', maximumFractionDigits: 1 })
  const figures = [
    t('importing.observed.cases', { count: cases }),
    t('importing.observed.events', { count: events }),
    hiddenPaths > 0 && t('importing.observed.hidden', { count: hiddenPaths }),
  ].filter(words => words !== false)
  return (
    <section className={styles.observed} aria-label={t('importing.observed.title')}>
      <h4 className={styles.title}>{t('importing.observed.title')}</h4>
      <p className={styles.figures}>{figures.join(' · ')}</p>
      <h5 className={styles.subtitle}>{t('importing.observed.variants')}</h5>
      <ol className={styles.variants}>
        {variants.map(({ path, count, share }) => (
          <li key={path.join('\n')}>
            <span className={styles.share}>
              {t('importing.observed.variant', { count, share: percent.format(share) })}
            </span>
            <span dir="auto">{path.join(' → ')}</span>
          </li>
        ))}
      </ol>
      {beside && <Comparison observed={observed} map={beside} />}
    </section>
  )
}

/** What is planned and what happens, by the names of touchpoints and activities. */
function Comparison({ observed, map }: { observed: Observed; map: JourneyMap }) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const { matched, missing, extra } = useMemo(() => compareObserved(observed, map), [observed, map])
  const untitled = t('common.untitled')
  const lists = {
    matched: matched.map(({ activity }) => activity),
    missing: missing.map(id => map.touchpoints.get(id)?.title || untitled),
    extra,
  }
  return (
    <>
      <h5 className={styles.subtitle}>{t('importing.observed.compared', { title: titleOf(map.meta) })}</h5>
      <dl className={styles.compared}>
        {(['matched', 'missing', 'extra'] as const).map(kind => (
          <div key={kind}>
            <dt>{t(`importing.observed.${kind}`, { count: lists[kind].length })}</dt>
            <dd dir="auto">{lists[kind].join(' · ') || t('importing.observed.none')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
