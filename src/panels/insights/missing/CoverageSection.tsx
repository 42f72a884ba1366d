import { InsightSection } from '../page/InsightSection'

export function CoverageSection() {
  return <InsightSection id="coverage">{null}</InsightSection>
}
