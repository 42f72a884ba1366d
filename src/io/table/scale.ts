import type { Emotion } from '../../model/journey'
import { folded, LONG, words } from './header'
import { parseNumber } from './values'

/*
 * How others rate: from 1 to 5, from 0 to 10, in words or faces. A table does not say it, so it is guessed by its values and
 * asked.
 */

export const SCALES = ['-2..2', '1..5', '0..5', '1..7', '0..10', '1..10', '0..100', '-5..5', 'words'] as const
export type Scale = (typeof SCALES)[number]

/** What each step of ours is called in our own files, from −2. */
export const EMOTION_LABELS = ['Very negative', 'Negative', 'Neutral', 'Positive', 'Very positive'] as const

const WORDS: Readonly<Record<Emotion, readonly string[]>> = {
  '-2': words(`
    very negative, very bad, terrible, awful, very unhappy, very dissatisfied, angry, frustrated,
    furious, sehr negativ, sehr schlecht, tres negatif, tres mauvais, muy negativo, muy malo, muito
    negativo, molto negativo, zeer negatief, খুব নেতিবাচক, খুব খারাপ, 非常消极, 很差, とても悪い, 매우 나쁨, 매우
    부정적, बहुत बुरा, बहुत नकारात्मक, سلبي جدا, 😡, 😠, 🤬, 😭, 😢, 😫, --
  `),
  '-1': words(`
    negative, bad, poor, unhappy, dissatisfied, sad, annoyed, worried, confused, low, negativ,
    schlecht, negatif, mauvais, negativo, malo, ruim, cattivo, negatief, slecht, নেতিবাচক, খারাপ,
    消极, 差, 悪い, ネガティブ, 나쁨, 부정적, बुरा, नकारात्मक, سلبي, 🙁, ☹, ☹️, 😞, 😟, 😕, -
  `),
  0: words(`
    neutral, ok, okay, indifferent, average, medium, neutre, neutro, neutrale, neutraal, নিরপেক্ষ,
    মোটামুটি, 中性, 一般, 普通, ニュートラル, 보통, 중립, तटस्थ, محايد, 😐, 😑, ○
  `),
  1: words(`
    positive, good, happy, satisfied, pleased, curious, hopeful, high, positiv, gut, positif, bon,
    positivo, bueno, bom, buono, positief, goed, ইতিবাচক, ভালো, ভাল, 积极, 好, 良い, ポジティブ, 좋음, 긍정적,
    अच्छा, सकारात्मक, إيجابي, 🙂, 😊, 😌, ☺, ☺️, +
  `),
  2: words(`
    very positive, very good, great, excellent, very happy, very satisfied, delighted, excited, sehr
    positiv, sehr gut, tres positif, tres bon, muy positivo, muy bueno, muito positivo, molto
    positivo, zeer positief, খুব ইতিবাচক, খুব ভালো, খুব ভাল, 非常积极, 很好, とても良い, 매우 좋음, 매우 긍정적, बहुत
    अच्छा, बहुत सकारात्मक, إيجابي جدا, 😀, 😃, 😄, 😁, 😍, 🤩, ++
  `),
}

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([value, words]) =>
    words.map(word => [keyOf(word), Number(value) as Emotion] as const),
  ),
)

/** Faces and signs are no letters, and stand for themselves. */
function keyOf(word: string): string {
  const text = ratingText(word)
  return folded(text) || text
}

/** Which scale a header says in brackets, as `emotion (1..5)` does. */
export function scaleInHeader(header: string): Scale | undefined {
  const [, from, to] =
    /([−-]?\d+)\s*(?:\.{2,3}|…|–|-|to|bis|à|a)\s*\+?(\d+)/.exec(header.slice(0, LONG)) ?? []
  return SCALES.find(scale => scale === `${from?.replace('−', '-')}..${to}`)
}

/** The scale that fits values, as texts; undefined if none of them says anything. */
export function guessScale(values: readonly string[]): Scale | undefined {
  const numbers = values.flatMap(value => ratingNumber(value) ?? [])
  const words = values.filter(value => BY_WORD.has(keyOf(value)))
  if (numbers.length === 0) return words.length > 0 ? 'words' : undefined
  const least = numbers.reduce((a, b) => Math.min(a, b))
  const most = Math.max(saidMost(values) ?? 0, ...new Set(numbers))
  if (least < 0) return least < -2 || most > 2 ? '-5..5' : '-2..2'
  // A plus is written only where there are numbers below zero, too.
  const isSigned = values.some(value => /^\s*\+\s*\p{Nd}/u.test(value)) && most <= 2
  if (isSigned || (least === 0 && most <= 2)) return '-2..2'
  if (most <= 5) return least === 0 ? '0..5' : '1..5'
  return most <= 10 ? '0..10' : '0..100'
}

/** What values say themselves to be the most, as `3/5` does. */
function saidMost(values: readonly string[]): number | undefined {
  const said = values.flatMap(value => parseNumber(OF.exec(ratingText(value))?.[1] ?? '') ?? [])
  return said.length * 2 > values.length ? Math.max(...new Set(said)) : undefined
}

/** What a rating says on our scale; undefined if it says nothing. `exact` is false where it was rounded or cut off. */
export function parseEmotion(
  text: string,
  scale: Scale,
): { readonly emotion: Emotion; readonly exact: boolean } | undefined {
  const number = ratingNumber(text)
  if (number === undefined || scale === 'words') {
    const emotion = BY_WORD.get(keyOf(text))
    return emotion === undefined ? undefined : { emotion, exact: true }
  }
  const [from, to] = scale.split('..').map(Number) as [number, number]
  const value = (4 * (number - from)) / (to - from) - 2
  // Halves go up.
  const emotion = (Math.max(-2, Math.min(2, Math.round(value))) + 0) as Emotion
  // On scales of other steps than ours, each of theirs is as exact as it can be.
  const isStep = to - from !== 4 && Number.isInteger(number) && number >= from && number <= to
  return { emotion, exact: isStep || value === emotion }
}

const OF = /(?:\/|von|of|sur|de)\s*(\p{Nd}+)$/u

/** What may be a rating: whatever is longer than a few words is none. */
function ratingText(cell: string): string {
  const text = cell.trim()
  return text.length > LONG ? '' : text
}

/** The number in `4`, `4/5` and `৪`. */
function ratingNumber(text: string): number | undefined {
  return parseNumber(ratingText(text).replace(OF, ''))
}
