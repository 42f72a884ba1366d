import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../../i18n'
import { useLive, useMeta } from '../../../store/hooks'
import styles from './InsightsHeader.module.css'
import { PersonaChips } from './PersonaChips'
import { TakeAway } from './TakeAway'

/** What the page is about and through whose eyes; how it leaves. */
export function InsightsHeader({ sheet }: { sheet: RefObject<HTMLElement | null> }) {
  const { t, i18n } = useTranslation()
  const { title, state } = useMeta()
  const stages = useLive(['stages/set'], ({ map }) => map.stages.size)
  const touchpoints = useLive(['touchpoints/set'], ({ map }) => map.touchpoints.size)
  // The day on which the page was opened: what it says then is what leaves.
  const [today] = useState(() => new Date())
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.title}>
          <h1>{title.trim() || t('common.untitledMap')}</h1>
          <p>
            {[
              t('insights.page.subtitle'),
              t(`common.states.${state}`),
              t('common.count.stages', { count: stages }),
              t('common.count.touchpoints', { count: touchpoints }),
              today.toLocaleDateString(locale(i18n.language), { dateStyle: 'long' }),
            ].join(' · ')}
          </p>
        </div>
        <TakeAway sheet={sheet} />
      </div>
      <PersonaChips />
    </header>
  )
}
