import { InsightSection } from '../page/InsightSection'

export function ChannelsSection() {
  return <InsightSection id="channels">{null}</InsightSection>
}
