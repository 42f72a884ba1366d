import { useTranslation } from 'react-i18next'
import { CHANNELS, isKnownChannel } from '../../model/channels'
import type { Id } from '../../model/ids'
import { LANES } from '../../model/lanes'
import { useRecord } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import styles from './ChannelName.module.css'

/** The channel of a card; in a lane behind the customer's also that lane, so that the card says where it belongs. */
export function ChannelName({ channel, lane }: { channel: string; lane: Id }) {
  const { t } = useTranslation()
  const kind = useRecord('lanes', lane)?.kind
  const behind = kind && kind !== 'customer' ? kind : undefined
  const name = isKnownChannel(channel) ? t(`common.channels.${channel}`) : channel
  const words = [behind && t(`common.lanes.${behind}`), name].filter(Boolean).join(' · ')
  const icon = isKnownChannel(channel) ? CHANNELS[channel] : behind ? LANES[behind].icon : 'waypoints'
  if (!words) return <span className={styles.channel} />
  return (
    <span className={styles.channel} title={words}>
      <Icon name={icon} size={13} className={styles.icon} />
      <span className={styles.name}>{words}</span>
    </span>
  )
}
