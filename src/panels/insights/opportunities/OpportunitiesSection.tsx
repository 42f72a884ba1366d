import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MatrixEntry, opportunityMatrix } from '../../../model/analysis/matrix'
import { touchpointsInOrder } from '../../../model/analysis/touchpointsInOrder'
import type { Id } from '../../../model/ids'
import { useLive } from '../../../store/hooks'
import type { MapStore } from '../../../store/mapStore'
import type { Topic } from '../../../store/topics'
import { EmptyHint } from '../page/EmptyHint'
import { InsightSection } from '../page/InsightSection'
import { Part } from '../page/Part'
import { Matrix } from './Matrix'
import styles from './OpportunitiesSection.module.css'
import { OpportunityList } from './OpportunityList'

const TOPICS: readonly Topic[] = ['annotations/*', 'solves/*', 'touchpoints/*', 'stages/*', 'lanes/*']
// At once, not later as other figures: what a hand has let go stays where it was let go.
const entriesOf = ({ map }: MapStore): MatrixEntry[] => opportunityMatrix(map)

/** What could be better: how much each would help against what it costs, and which pain points it solves. */
export function OpportunitiesSection() {
  const { t } = useTranslation()
  const entries = useLive(TOPICS, entriesOf)
  const first = useLive(['touchpoints/*', 'stages/*'], ({ map }) => touchpointsInOrder(map)[0]?.[0])
  const [chosen, setChosen] = useState<Id>()
  const [hovered, setHovered] = useState<Id>()
  const quickWins = entries.filter(({ quadrant }) => quadrant === 'quickWin').length
  const shared = { entries, active: hovered ?? chosen, onChoose: setChosen, onHover: setHovered }

  if (entries.length === 0) {
    return (
      <InsightSection id="opportunities">
        <EmptyHint to={first}>{t('insights.opportunities.empty')}</EmptyHint>
      </InsightSection>
    )
  }
  return (
    <InsightSection
      id="opportunities"
      aside={[
        t('insights.opportunities.count', { count: entries.length }),
        ...(quickWins > 0 ? [t('insights.opportunities.quickWins', { count: quickWins })] : []),
      ].join(' · ')}
    >
      <div className={styles.sides}>
        <Part title={t('insights.opportunities.matrix')} hint={t('insights.opportunities.matrixNote')}>
          <Matrix {...shared} />
        </Part>
        <Part title={t('insights.opportunities.list')}>
          <OpportunityList {...shared} />
        </Part>
      </div>
    </InsightSection>
  )
}
