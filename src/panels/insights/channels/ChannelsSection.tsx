import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { channelFigures } from '../../../model/analysis/channelFigures'
import { touchpointsInOrder } from '../../../model/analysis/touchpointsInOrder'
import type { JourneyMap } from '../../../model/journey'
import { useFocusedPersona, useLive } from '../../../store/hooks'
import { EmptyHint } from '../page/EmptyHint'
import { InsightSection } from '../page/InsightSection'
import { useFigures } from '../page/useFigures'
import { ChannelsPart } from './ChannelsPart'
import { ContactPart } from './ContactPart'
import { CHANNEL_TOPICS } from './channelTopics'

/** Over which channels it happens, and what they do to the people who use them. */
export function ChannelsSection() {
  const { t } = useTranslation()
  const focus = useFocusedPersona()
  const select = useCallback((map: JourneyMap) => channelFigures(map, focus), [focus])
  const channels = useFigures(CHANNEL_TOPICS, select)
  const first = useLive(['touchpoints/*', 'stages/*'], ({ map }) => touchpointsInOrder(map)[0]?.[0])
  return (
    <InsightSection id="channels">
      {channels.every(({ channel }) => channel === '') ? (
        <EmptyHint to={first}>{t('insights.channels.empty')}</EmptyHint>
      ) : (
        <ChannelsPart channels={channels} />
      )}
      {channels.length > 0 && <ContactPart persona={focus} />}
    </InsightSection>
  )
}
