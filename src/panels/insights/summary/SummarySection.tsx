import { InsightSection } from '../page/InsightSection'

export function SummarySection() {
  return <InsightSection id="summary">{null}</InsightSection>
}
