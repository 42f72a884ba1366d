import { EMOTIONS, type Emotion } from '../../model/journey'

/** In the words of the interface, by step. */
const WORDS: Readonly<Record<string, Emotion>> = {
  'very negative': -2,
  negative: -1,
  neutral: 0,
  positive: 1,
  'very positive': 2,
}

/** A rating as people write it: `4/5` or `4`, `+1` or `-1` on the scale of the map, or in words. */
export function readEmotion(text: string): Emotion | undefined {
  const value = inAscii(text.trim().toLowerCase()).replace(/[−–]/g, '-')
  const ofFive = /^([1-5])(?:\s*\/\s*5)?$/.exec(value)
  if (ofFive) return (Number(ofFive[1]) - 3) as Emotion
  const signed = /^(?:[-+][12]|[-+]?0)$/.test(value) ? Number(value) + 0 : undefined
  return EMOTIONS.find(emotion => emotion === signed) ?? WORDS[value]
}

function inAscii(text: string): string {
  return text.replace(/[০-৯]/g, digit => String(digit.charCodeAt(0) - '০'.charCodeAt(0)))
}
