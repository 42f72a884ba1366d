import { useTranslation } from 'react-i18next'
import type { ChannelFigures } from '../../../model/analysis/channelFigures'
import { CHANNELS, isKnownChannel } from '../../../model/channels'
import { Icon } from '../../../ui/Icon'
import { Part } from '../page/Part'
import { useCapped } from '../page/ShowAll'
import { GroupTable } from './GroupTable'

const CAP = 12

/** A line for each channel. */
export function ChannelsPart({ channels }: { channels: readonly ChannelFigures[] }) {
  const { t } = useTranslation()
  const { shown, control } = useCapped(channels, CAP)
  const nameOf = (channel: string) => {
    if (channel === '') return t('insights.channels.none')
    return isKnownChannel(channel) ? t(`common.channels.${channel}`) : channel
  }
  const iconOf = (channel: string) => (isKnownChannel(channel) ? CHANNELS[channel] : 'waypoints')
  return (
    <Part title={t('insights.channels.byChannel')}>
      <GroupTable
        heading={t('insights.channels.channel')}
        groups={shown.map(figures => ({
          key: figures.channel,
          icon: <Icon name={figures.channel === '' ? 'circle-help' : iconOf(figures.channel)} size={15} />,
          name: nameOf(figures.channel),
          figures,
        }))}
      />
      {control}
    </Part>
  )
}
