import type { AnnotationKind } from '../journey'

/** The colours that pictures are painted with, as `#rrggbb`: those of the theme, by the same names. */
export interface PaintPalette {
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly paper: string
  readonly canvas: string
  readonly card: string
  readonly accent: string
  readonly accentSoft: string
  readonly pain: string
  readonly painSoft: string
  readonly opportunity: string
  readonly opportunitySoft: string
  readonly strength: string
  readonly strengthSoft: string
  readonly question: string
  readonly questionSoft: string
  readonly neutral: string
  readonly neutralSoft: string
  readonly link: string
  readonly emotionLowest: string
  readonly emotionLow: string
  readonly emotionNeutral: string
  readonly emotionHigh: string
  readonly emotionHighest: string
}

const EMOTION_TOKENS = [
  'emotionLowest',
  'emotionLow',
  'emotionNeutral',
  'emotionHigh',
  'emotionHighest',
] as const

/** The colour of an emotion, −2 … +2; a mean has that of the nearest step. */
export function emotionColour(palette: PaintPalette, value: number): string {
  return palette[EMOTION_TOKENS[emotionStep(value)]!]
}

/** 0 for −2 … 4 for +2; a mean has the nearest. */
export function emotionStep(value: number): number {
  return Math.max(0, Math.min(4, Math.round(value) + 2))
}

/** The kinds of annotation that have a sign of their own on a card; the others are counted together. */
export const ANNOTATION_SIGNS = {
  pain: { icon: 'zap', colour: 'pain', soft: 'painSoft' },
  opportunity: { icon: 'lightbulb', colour: 'opportunity', soft: 'opportunitySoft' },
  strength: { icon: 'thumbs-up', colour: 'strength', soft: 'strengthSoft' },
} as const
export const OTHER_SIGN = { icon: 'message-circle', colour: 'neutral', soft: 'neutralSoft' } as const
export const OTHER_KINDS: readonly AnnotationKind[] = ['idea', 'question', 'quote']
