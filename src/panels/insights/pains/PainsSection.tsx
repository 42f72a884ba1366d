import { InsightSection } from '../page/InsightSection'

export function PainsSection() {
  return <InsightSection id="pains">{null}</InsightSection>
}
