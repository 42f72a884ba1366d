import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { emotionOf } from '../../model/analysis/emotionOf'
import { CHANNELS, isKnownChannel } from '../../model/channels'
import { type Id, pairKey } from '../../model/ids'
import { ANNOTATION_KINDS, type AnnotationKind, type Emotion } from '../../model/journey'
import { sortedByOrder } from '../../model/order'
import { sameContent } from '../../model/same'
import { useFocusedPersona, useLive, useRecord } from '../../store/hooks'
import type { MapStore } from '../../store/mapStore'
import { EmotionFace } from '../../ui/EmotionFace'
import { Icon } from '../../ui/Icon'
import { ANNOTATION_LOOKS, measureWord, tintOf } from '../inspector/annotations/annotationKinds'
import { EMOTION_WORDS } from '../inspector/emotion/emotionWords'
import { laneName } from '../inspector/laneName'
import { useNumber } from '../inspector/useNumber'
import styles from './LineFigures.module.css'

/** Beyond so many personas a line shows their mean, and the faces are in the inspector. */
const FACES = 4

export interface Feeling {
  readonly persona: string
  readonly value: Emotion
}

/** Who feels what at a touchpoint: the persona in focus, or all who said so, in their order. */
export function feelingsAt({ map }: MapStore, touchpoint: Id, focus: Id | undefined): Feeling[] {
  return sortedByOrder(map.personas).flatMap(([id, { name }]) => {
    const value = map.ratings.get(pairKey(touchpoint, id))
    return value === undefined || (focus !== undefined && focus !== id) ? [] : [{ persona: name, value }]
  })
}

/** Feelings in words: “Nadia: Negative, Omar: Neutral”. */
export function feelingWords(feelings: readonly Feeling[], t: TFunction): string {
  return feelings
    .map(({ persona, value }) =>
      t('outline.feels', {
        persona: persona.trim() || t('common.untitled'),
        emotion: t(EMOTION_WORDS[value]),
      }),
    )
    .join(', ')
}

/** What a line tells at a glance, in signs for the eye and in words for the ear. */
export interface Glance {
  readonly feelings: readonly Feeling[]
  readonly mean: number | undefined
  readonly channel: string
  /** Of a touchpoint that is not the customer's own. */
  readonly lane: Id | undefined
  readonly momentOfTruth: boolean
  readonly counts: Readonly<Partial<Record<AnnotationKind, number>>>
  readonly touchpoints: number
}

export function useGlance(id: Id): Glance {
  const focus = useFocusedPersona()
  return useLive(
    [`touchpoints/${id}`, `ratings@${id}`, `annotations@${id}`, `touchpoints@${id}`, 'personas/*', 'lanes/*'],
    store => glanceAt(store, id, focus),
    sameContent,
  )
}

function glanceAt(store: MapStore, id: Id, focus: Id | undefined): Glance {
  const { map } = store
  const card = map.touchpoints.get(id)
  const counts: Partial<Record<AnnotationKind, number>> = {}
  for (const note of store.related('annotations', id)) {
    const kind = map.annotations.get(note)?.kind
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1
  }
  const isCustomers = card === undefined || map.lanes.get(card.place[1])?.kind === 'customer'
  return {
    feelings: card ? feelingsAt(store, id, focus) : [],
    mean: card ? emotionOf(map, id, focus) : undefined,
    channel: card?.channel ?? '',
    lane: isCustomers ? undefined : card.place[1],
    momentOfTruth: card?.momentOfTruth ?? false,
    counts,
    touchpoints: store.related('touchpoints', id).size,
  }
}

/** What the signs of a touchpoint or stage say, for those who listen. */
export function useGlanceWords(id: Id): string {
  const { t } = useTranslation()
  const { feelings, channel, lane, momentOfTruth, counts, touchpoints } = useGlance(id)
  const laneRecord = useRecord('lanes', lane ?? '')
  const isStage = useRecord('stages', id) !== undefined
  return [
    feelingWords(feelings, t),
    momentOfTruth && t('common.momentOfTruth'),
    channelName(channel, t),
    laneRecord && laneName(laneRecord, t),
    isStage && t('common.count.touchpoints', { count: touchpoints }),
    ...ANNOTATION_KINDS.map(kind => counts[kind] && t(`canvas.figures.${kind}`, { count: counts[kind] })),
  ]
    .filter(Boolean)
    .join(', ')
}

export function channelName(channel: string, t: TFunction): string {
  return isKnownChannel(channel) ? t(`common.channels.${channel}`) : channel
}

/** The signs of a touchpoint or stage. They repeat what the line's description says, so they are for the eye alone. */
export function LineFigures({ id, isFolded }: { id: Id; isFolded: boolean }) {
  const { t } = useTranslation()
  const number = useNumber()
  const { feelings, mean, channel, lane, momentOfTruth, counts, touchpoints } = useGlance(id)
  const laneRecord = useRecord('lanes', lane ?? '')
  const isStage = useRecord('stages', id) !== undefined
  return (
    <span className={styles.figures} aria-hidden>
      {isStage && isFolded && touchpoints > 0 && (
        <span className={styles.word}>{t('common.count.touchpoints', { count: touchpoints })}</span>
      )}
      {laneRecord && <span className={styles.word}>{laneName(laneRecord, t)}</span>}
      {channel !== '' && (
        <span className={styles.word} title={channelName(channel, t)}>
          <Icon name={isKnownChannel(channel) ? CHANNELS[channel] : 'waypoints'} size={13} />
          <span className={styles.channel}>{channelName(channel, t)}</span>
        </span>
      )}
      {momentOfTruth && (
        <span className={styles.moment} title={t('common.momentOfTruth')}>
          <Icon name="gem" size={14} />
        </span>
      )}
      {ANNOTATION_KINDS.map(
        kind =>
          counts[kind] !== undefined && (
            <span
              key={kind}
              className={styles.count}
              style={tintOf(kind)}
              title={t(`canvas.figures.${kind}`, { count: counts[kind] })}
            >
              <Icon name={ANNOTATION_LOOKS[kind].icon} size={12} />
              {number(counts[kind])}
            </span>
          ),
      )}
      {feelings.length > FACES && mean !== undefined ? (
        <EmotionFace value={mean} size={20} filled />
      ) : (
        feelings.map(({ persona, value }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: personas may share a name, and have no state here.
            key={index}
            className={styles.face}
            title={feelingWords([{ persona, value }], t)}
          >
            <EmotionFace value={value} size={20} filled />
          </span>
        ))
      )}
    </span>
  )
}

/** How an annotation has been judged, where it has. */
export function JudgedFigures({ id }: { id: Id }) {
  const words = useJudgement(id)
  return words === '' ? null : (
    <span className={styles.figures} aria-hidden>
      <span className={styles.judged}>{words}</span>
    </span>
  )
}

/** How an annotation has been judged, in a few words; empty if it has not. */
export function useJudgement(id: Id): string {
  const { t } = useTranslation()
  const number = useNumber()
  const record = useRecord('annotations', id)
  if (!record) return ''
  const measures = ANNOTATION_LOOKS[record.kind].measures.flatMap(measure => {
    const step = record[measure]
    if (step === undefined) return []
    return measure === 'frequency'
      ? [t(measureWord(measure, step))]
      : [`${t(`inspector.measure.${measure}`)} ${number(step)}`]
  })
  const status = record.status === 'open' ? [] : [t(`inspector.statuses.${record.status}`)]
  return [...measures, ...status].join(' · ')
}
