import type { AnnotationKind, LaneKind } from '../../model/journey'
import { fold } from '../../model/search/fold'
import { type Fields, textOf } from './ojfFile'
import { emotionOf } from './scores'

/*
 * What a node becomes: lanes and purposes of the format are words of its authors, so those that people use are looked for.
 */

export type CardLane = Extract<LaneKind, 'customer' | 'frontstage' | 'backstage' | 'support'>

export type LaneMeaning =
  | { readonly is: 'cards'; readonly lane: CardLane; readonly isSure: boolean }
  | { readonly is: 'notes'; readonly kind: AnnotationKind }
  /** What is felt: good, bad or a word for it. */
  | { readonly is: 'feelings' }

/** What a swimlane is taken for that says nothing else. */
export const CARDS: LaneMeaning = { is: 'cards', lane: 'customer', isSure: true }

const LANES: readonly (readonly [RegExp, LaneMeaning])[] = [
  [/pain|frustrat|problem|friction|barrier|সমস্যা/, { is: 'notes', kind: 'pain' }],
  [/opportunit|improvement|recommendation|সুযোগ/, { is: 'notes', kind: 'opportunity' }],
  [/\bgains?\b|delight|strength|highlight/, { is: 'notes', kind: 'strength' }],
  [/\bideas?\b/, { is: 'notes', kind: 'idea' }],
  [/\bquestions?\b/, { is: 'notes', kind: 'question' }],
  [/quote|thought|thinking/, { is: 'notes', kind: 'quote' }],
  [/emotion|feeling|sentiment|mood/, { is: 'feelings' }],
  [/front ?-?stage|on ?-?stage/, { is: 'cards', lane: 'frontstage', isSure: true }],
  [/back ?-?stage/, { is: 'cards', lane: 'backstage', isSure: true }],
  [/^support( process(es)?| systems?)?$/, { is: 'cards', lane: 'support', isSure: true }],
  [
    /action|activit|customer|user|touch ?point|steps?$|doing|গ্রাহক/,
    { is: 'cards', lane: 'customer', isSure: true },
  ],
]

const PURPOSES: Readonly<Record<string, AnnotationKind>> = {
  'pain-point': 'pain',
  'pain point': 'pain',
  painpoint: 'pain',
  pain: 'pain',
  opportunity: 'opportunity',
  strength: 'strength',
  idea: 'idea',
  question: 'question',
  quote: 'quote',
}

/** Names beyond this are nobody's, and are not searched. */
const LONG = 200

export function meaningOf(laneName: string): LaneMeaning {
  const name = fold(laneName.slice(0, LONG)).trim()
  return (
    LANES.find(([pattern]) => pattern.test(name))?.[1] ?? { is: 'cards', lane: 'customer', isSure: false }
  )
}

/** The kind of note that a node is; undefined for a card. */
export function noteKindOf(raw: Readonly<Fields>, lane: LaneMeaning): AnnotationKind | undefined {
  const purpose = textOf(raw, 'purpose').toLowerCase()
  const said = Object.hasOwn(PURPOSES, purpose) ? PURPOSES[purpose] : undefined
  if (said || lane.is === 'cards') return said
  if (lane.is === 'notes') return lane.kind
  const emotion = emotionOf(raw) ?? 0
  if (emotion === 0) return 'quote'
  return emotion > 0 ? 'strength' : 'pain'
}

export const PURPOSE_OF: Readonly<Record<AnnotationKind, string>> = {
  pain: 'pain-point',
  opportunity: 'opportunity',
  strength: 'strength',
  idea: 'idea',
  question: 'question',
  quote: 'quote',
}

/** The lane of each kind of note, which is the swimlane that its nodes are written in. */
export const LANE_OF = {
  pain: 'pains',
  opportunity: 'opportunities',
  strength: 'strengths',
  idea: 'ideas',
  question: 'questions',
  quote: 'quotes',
} as const satisfies Record<AnnotationKind, LaneKind>

const SEVERITIES = { low: 1, medium: 3, high: 5 } as const

/** Three words for our five steps. */
export function severityWord(severity: number | undefined): keyof typeof SEVERITIES | undefined {
  if (severity === undefined) return undefined
  if (severity <= 2) return 'low'
  return severity === 3 ? 'medium' : 'high'
}

export function severityOf(raw: Readonly<Fields>): number | undefined {
  const word = textOf(raw, 'severity').toLowerCase()
  return word === 'low' || word === 'medium' || word === 'high' ? SEVERITIES[word] : undefined
}
