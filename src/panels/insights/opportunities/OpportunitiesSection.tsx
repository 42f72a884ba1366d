import { InsightSection } from '../page/InsightSection'

export function OpportunitiesSection() {
  return <InsightSection id="opportunities">{null}</InsightSection>
}
