import type { CSSProperties } from 'react'
import type { WordKey } from '../../../i18n'
import type { AnnotationKind } from '../../../model/journey'

export type Measure = 'severity' | 'frequency' | 'impact' | 'effort'

interface AnnotationLook {
  /** Name of its icon in the set. */
  readonly icon: string
  /** The token of its colour; the soft one is the ground of its card. */
  readonly tint: 'pain' | 'opportunity' | 'strength' | 'question' | 'neutral'
  readonly measures: readonly Measure[]
}

/** What each kind of annotation looks like and is measured by. A new kind is a line here. */
export const ANNOTATION_LOOKS: Readonly<Record<AnnotationKind, AnnotationLook>> = {
  pain: { icon: 'zap', tint: 'pain', measures: ['severity', 'frequency'] },
  opportunity: { icon: 'lightbulb', tint: 'opportunity', measures: ['impact', 'effort'] },
  strength: { icon: 'thumbs-up', tint: 'strength', measures: [] },
  idea: { icon: 'sparkles', tint: 'neutral', measures: [] },
  question: { icon: 'circle-help', tint: 'question', measures: [] },
  quote: { icon: 'quote', tint: 'neutral', measures: [] },
}

export const MEASURE_STEPS = [1, 2, 3, 4, 5] as const
const STEP_NAMES = ['one', 'two', 'three', 'four', 'five'] as const

const MEASURE_WORDS = {
  severity: 'severities',
  frequency: 'frequencies',
  impact: 'sizes',
  effort: 'sizes',
} as const satisfies Record<Measure, string>

/** Key of the word for a step of a measure. */
export function measureWord(measure: Measure, step: number): WordKey {
  const name = STEP_NAMES[step - 1] ?? 'one'
  return `inspector.${MEASURE_WORDS[measure]}.${name}`
}

/** The colours of a kind, as variables for a style sheet. */
export function tintOf(kind: AnnotationKind): CSSProperties {
  const { tint } = ANNOTATION_LOOKS[kind]
  return {
    '--tint': `var(--${tint})`,
    '--tint-soft': `var(--${tint}-soft)`,
    // Small letters on the soft ground: a touch of ink brings them to AA in both themes.
    '--tint-text': `color-mix(in srgb, var(--${tint}) 88%, var(--ink))`,
  } as CSSProperties
}
