import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CHANNELS, isKnownChannel } from '../../model/channels'
import { type Id, pairKey } from '../../model/ids'
import { LANES } from '../../model/lanes'
import { useLive, useReadOnly, useRecord } from '../../store/hooks'
import { EmotionFace } from '../../ui/EmotionFace'
import { Icon } from '../../ui/Icon'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import { channelName } from '../board/filter/narrowings'
import { EMOTION_WORDS } from '../inspector/emotion/emotionWords'
import { laneName } from '../inspector/laneName'
import styles from './TouchpointTile.module.css'
import { useRaters } from './useRaters'
import { useUnit } from './useUnit'

interface Props {
  readonly touchpoint: Id
  /** Opens what the room can say about it. */
  readonly onOpen: (touchpoint: Id) => void
}

/** A touchpoint as it can be read from the back of a room: where, what, and how it felt to whom. */
export function TouchpointTile({ touchpoint, onOpen }: Props) {
  const readOnly = useReadOnly()
  const card = useRecord('touchpoints', touchpoint)
  const lane = useRecord('lanes', card?.place[1] ?? '')
  if (!card) return null
  const look = { className: styles.tile, 'data-behind': lane?.kind !== 'customer' || undefined }
  const content = <TileContent touchpoint={touchpoint} />
  if (readOnly) return <div {...look}>{content}</div>
  return (
    <UnstyledButton {...look} onClick={() => onOpen(touchpoint)}>
      {content}
    </UnstyledButton>
  )
}

function TileContent({ touchpoint }: { touchpoint: Id }) {
  const { t } = useTranslation()
  const card = useRecord('touchpoints', touchpoint)
  const lane = useRecord('lanes', card?.place[1] ?? '')
  if (!card) return null
  const { title, thought, channel, momentOfTruth } = card
  const behind = lane && lane.kind !== 'customer' ? lane : undefined
  const icon = isKnownChannel(channel) ? CHANNELS[channel] : behind ? LANES[behind.kind].icon : 'waypoints'
  const where = [behind && laneName(behind, t), channelName(channel, t)].filter(Boolean).join(' · ')
  return (
    <>
      {(where || momentOfTruth) && (
        <span className={styles.where}>
          {where && <Icon name={icon} size={18} />}
          <span className={styles.channel}>{where}</span>
          {momentOfTruth && (
            <span className={styles.gem}>
              <Icon name="gem" size={18} />
              <VisuallyHidden>{t('common.momentOfTruth')}</VisuallyHidden>
            </span>
          )}
        </span>
      )}
      <span className={styles.title}>{title.trim() || t('common.untitled')}</span>
      {thought.trim() && <span className={styles.thought}>{thought}</span>}
      <Feelings touchpoint={touchpoint} />
    </>
  )
}

/** The face of each persona who said how it felt. */
function Feelings({ touchpoint }: { touchpoint: Id }) {
  const raters = useRaters(touchpoint)
  if (raters.length === 0) return null
  return (
    <span className={styles.feelings}>
      {raters.map(persona => (
        <Feeling key={persona} touchpoint={touchpoint} persona={persona} />
      ))}
    </span>
  )
}

function Feeling({ touchpoint, persona }: { touchpoint: Id; persona: Id }) {
  const { t } = useTranslation()
  const unit = useUnit()
  const record = useRecord('personas', persona)
  const value = useLive([`ratings/${pairKey(touchpoint, persona)}`], ({ map }) =>
    map.ratings.get(pairKey(touchpoint, persona)),
  )
  if (!record || value === undefined) return null
  return (
    <span className={styles.feeling}>
      <PersonaAvatar
        name={record.name}
        colour={record.colour}
        picture={record.picture}
        size={Math.max(24, unit * 1.9)}
      />
      <EmotionFace value={value} size={Math.max(30, unit * 2.4)} filled />
      <VisuallyHidden>
        {record.name}: {t(EMOTION_WORDS[value])}
      </VisuallyHidden>
    </span>
  )
}
