import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useRecord } from '../../store/hooks'
import { EmotionFace } from '../../ui/EmotionFace'
import { Icon } from '../../ui/Icon'
import { TitleField } from '../editing/TitleField'
import { useBoxPart, useMark } from '../scene/scene'
import { ChannelName } from './ChannelName'
import { emotionWord } from './emotionWord'
import { Figures } from './Figures'
import { FirstImage } from './FirstImage'
import { useFocus } from './FocusContext'
import { Lines } from './Lines'
import { PersonaDots } from './PersonaDots'
import { sameNode } from './sameNode'
import styles from './TouchpointCard.module.css'
import { useFigures } from './useFigures'
import { useLifted, useLinkEnd, useRecordElement } from './useRecordElement'

/** A touchpoint. It knows its id and looks up the rest, so it is drawn again when what it shows has changed. */
export const TouchpointCard = memo(({ id }: { id: Id }) => {
  const record = useRecord('touchpoints', id)
  return record ? <Card id={id} title={record.title} /> : null
}, sameNode)

function Card({ id, title }: { id: Id; title: string }) {
  const { t } = useTranslation()
  const record = useRecord('touchpoints', id)!
  const lines = useBoxPart('touchpoints', id, 'title')
  const pictured = useBoxPart('touchpoints', id, 'pictured') === true
  const focus = useFocus()
  const figures = useFigures(id, focus)
  const typing = useMark('typing', id)
  const element = useRecordElement('touchpoint', id, title)
  const looks = {
    lifted: useLifted(id),
    aimed: useLinkEnd(id),
    pictured,
    selected: element['aria-current'] === true,
    behind: record.place[1] === 'backstage' || record.place[1] === 'support',
    faded: focus !== undefined && figures.personas.length > 0 && !figures.personas.includes(focus),
  }
  const { emotion } = figures
  return (
    <div
      {...element}
      className={classes(looks)}
      title={lines?.clamped ? title : undefined}
      data-image-target={id}
    >
      {pictured && <FirstImage target={id} on="card" />}
      <div className={styles.top}>
        <ChannelName channel={record.channel} lane={record.place[1]} />
        {record.momentOfTruth && (
          <span
            className={styles.moment}
            role="img"
            aria-label={t('common.momentOfTruth')}
            title={t('common.momentOfTruth')}
          >
            <Icon name="gem" size={12} />
          </span>
        )}
      </div>
      {emotion !== undefined && (
        <span
          className={styles.face}
          role="img"
          aria-label={t(emotionWord(emotion))}
          title={t(emotionWord(emotion))}
        >
          <EmotionFace value={emotion} size={24} filled />
        </span>
      )}
      {typing ? (
        <TitleField table="touchpoints" id={id} className={styles.title} />
      ) : title ? (
        <Lines lines={lines} className={styles.title} />
      ) : (
        <span className={`${styles.title} ${styles.untitled}`}>{t('common.untitled')}</span>
      )}
      <div className={styles.figures}>
        <Figures counts={figures.counts} />
        <PersonaDots ids={figures.personas} />
      </div>
    </div>
  )
}

function classes(
  looks: Readonly<Record<'lifted' | 'aimed' | 'pictured' | 'selected' | 'behind' | 'faded', boolean>>,
): string {
  const names = (Object.keys(looks) as (keyof typeof looks)[]).filter(name => looks[name])
  return [styles.card, ...names.map(name => styles[name])].join(' ')
}
