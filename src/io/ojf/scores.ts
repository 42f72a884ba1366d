import { EMOTIONS, type Emotion } from '../../model/journey'
import { own } from '../../model/opening/plain'
import { type Fields, textOf } from './ojfFile'

/** Theirs goes from −5 to +5. */
const STEP = 2.5

/** In the words of the format, which are for people: none is prescribed. */
const SENTIMENTS: Readonly<Record<Emotion, string>> = {
  [-2]: 'very negative',
  [-1]: 'negative',
  0: 'neutral',
  1: 'positive',
  2: 'very positive',
}

/** The feeling that a node says. A score of 0 without a sentiment is none: 0 is what stands there when nobody rated. */
export function emotionOf(raw: Readonly<Fields>): Emotion | undefined {
  const score = scoreOf(raw)
  if (score === undefined || (score === 0 && !textOf(raw, 'sentiment'))) return undefined
  const nearest = Math.max(-2, Math.min(2, Math.round(score / STEP)))
  return EMOTIONS.find(emotion => emotion === nearest)
}

/** Whether a score says more than our scale can. */
export function isRounded(raw: Readonly<Fields>): boolean {
  const score = scoreOf(raw)
  return emotionOf(raw) !== undefined && score !== undefined && score % STEP !== 0
}

export function scoreFields(emotion: Emotion | undefined): Fields {
  return emotion === undefined ? {} : { score: emotion * STEP + 0, sentiment: SENTIMENTS[emotion] }
}

function scoreOf(raw: Readonly<Fields>): number | undefined {
  const score = own(raw, 'score')
  if (typeof score === 'number') return score
  const number = typeof score === 'string' && score.trim() ? Number(score) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}
