import { useTranslation } from 'react-i18next'
import { CHANNELS, isKnownChannel } from '../../../model/channels'
import { Icon } from '../../../ui/Icon'
import styles from './items.module.css'

/** A channel as its icon and name; nothing if it is not said. */
export function ChannelWords({ channel }: { channel: string }) {
  const { t } = useTranslation()
  if (!channel) return null
  const known = isKnownChannel(channel)
  const name = known ? t(`common.channels.${channel}`) : channel
  return (
    <span className={styles.channel} title={name}>
      <Icon name={known ? CHANNELS[channel] : 'waypoints'} size={12} />
      <span className={styles.channelName} dir="auto">
        {name}
      </span>
    </span>
  )
}
