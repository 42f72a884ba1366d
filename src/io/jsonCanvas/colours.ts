import type { Emotion, LinkKind } from '../../model/journey'

/** The preset colours of the format, whose shades are each program's own: red, orange, yellow, green, cyan, purple. */
const PRESETS: Readonly<Record<string, string>> = {
  '1': '#e93147',
  '2': '#ec7500',
  '3': '#e0ac00',
  '4': '#08b94e',
  '5': '#00bfbc',
  '6': '#7852ee',
}

/** A feeling beside its words: the mean of those who rated; nothing where nobody did. */
export function emotionColour(ratings: readonly Emotion[]): string | undefined {
  if (ratings.length === 0) return undefined
  const mean = ratings.reduce<number>((sum, value) => sum + value, 0) / ratings.length
  if (mean <= -1.5) return '1'
  if (mean <= -0.5) return '2'
  return mean < 0.5 ? '3' : '4'
}

export const LINK_COLOURS: Readonly<Record<LinkKind, string | undefined>> = {
  next: undefined,
  alternative: '5',
  loop: '6',
  dropout: '1',
}

/** A colour of a file as our own, #RRGGBB; undefined for what we cannot say so. */
export function readColour(colour: unknown): string | undefined {
  if (typeof colour !== 'string') return undefined
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour
  if (/^#[0-9a-f]{3}$/i.test(colour)) return colour.replace(/[0-9a-f]/gi, '$&$&')
  return Object.hasOwn(PRESETS, colour) ? PRESETS[colour] : undefined
}
