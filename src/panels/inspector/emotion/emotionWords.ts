import type { WordKey } from '../../../i18n'
import type { Emotion } from '../../../model/journey'

/** The word of each step of the scale. */
export const EMOTION_WORDS: Readonly<Record<Emotion, WordKey>> = {
  [-2]: 'common.emotions.lowest',
  [-1]: 'common.emotions.low',
  0: 'common.emotions.neutral',
  1: 'common.emotions.high',
  2: 'common.emotions.highest',
}
