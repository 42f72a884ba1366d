import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelsSection } from './channels/ChannelsSection'
import { CheckSection } from './check/CheckSection'
import { CompareSection } from './compare/CompareSection'
import styles from './InsightsFace.module.css'
import { CoverageSection } from './missing/CoverageSection'
import { OpportunitiesSection } from './opportunities/OpportunitiesSection'
import { InsightSection } from './page/InsightSection'
import { InsightsHeader } from './page/InsightsHeader'
import { PrintColours } from './page/PrintColours'
import { SectionNav } from './page/SectionNav'
import { PainsSection } from './pains/PainsSection'
import { SummarySection } from './summary/SummarySection'

/** What the map says, recomputed as it changes; every line leads to its place on the map. */
export default function InsightsFace() {
  const { t } = useTranslation()
  const page = useRef<HTMLElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  return (
    <section
      ref={page}
      className={styles.page}
      aria-label={t('commands.face.insights')}
      tabIndex={-1}
      data-face-start
    >
      <div className={styles.columns}>
        <PrintColours />
        <SectionNav page={page} />
        <div ref={sheet} className={styles.sheet}>
          <InsightsHeader sheet={sheet} />
          <SummarySection />
          <PainsSection />
          <OpportunitiesSection />
          <ChannelsSection />
          <InsightSection id="check">
            <CheckSection />
          </InsightSection>
          <InsightSection id="compare">
            <CompareSection />
          </InsightSection>
          <CoverageSection />
        </div>
      </div>
    </section>
  )
}
