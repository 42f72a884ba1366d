import { ANNOTATION_KINDS, type AnnotationKind } from '../../model/journey'
import { FELT_KEYS, PERSONA_KEYS, PLAIN_CARD_KEYS, STAGE_KEYS } from '../retold/recordKeys'

/*
 * What a line `key: value` is about. Keys are written in English whatever the language of the interface, so that a file
 * is the same everywhere; when read, near relatives and Bengali are understood as well.
 */

const CARD_KEYS = ['description', ...PLAIN_CARD_KEYS] as const
export const MAP_KEYS = ['state', 'persona'] as const

export type CardKey = (typeof CARD_KEYS)[number]
export type FeltKey = (typeof FELT_KEYS)[number]
export type PersonaKey = (typeof PERSONA_KEYS)[number]

/** A line that says what it is about. */
export interface KeyLine {
  readonly key: string
  /** In brackets behind the key, still quoted: a name, or measures. */
  readonly about: string | undefined
  /** Still quoted. */
  readonly value: string
  /** Whether the key is in bold: a line of its stage or map rather than a touchpoint. */
  readonly isBold: boolean
}

const OTHERS: Readonly<Record<string, string>> = {
  'pain point': 'pain',
  problem: 'pain',
  score: 'emotion',
  feeling: 'emotion',
  rating: 'emotion',
  'moment-of-truth': 'moment of truth',
  tag: 'tags',
  অনুভূতি: 'emotion',
  প্রত্যাশা: 'expectation',
  বিবরণ: 'description',
  'মনের কথা': 'thought',
  মাধ্যম: 'channel',
  'কার কাছ থেকে': 'from',
  'কার কাছে': 'to',
  দায়িত্বে: 'owner',
  ট্যাগ: 'tags',
  লক্ষ্য: 'goal',
  সমস্যা: 'pain',
  সুযোগ: 'opportunity',
  শক্তি: 'strength',
  ভাবনা: 'idea',
  প্রশ্ন: 'question',
  উদ্ধৃতি: 'quote',
}

/** By how it may be written. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ...[...CARD_KEYS, ...FELT_KEYS, ...PERSONA_KEYS, ...STAGE_KEYS, ...MAP_KEYS, ...ANNOTATION_KINDS].map(
    key => [key, key] as const,
  ),
  ...Object.entries(OTHERS).map(([word, key]) => [word.normalize('NFC'), key] as const),
])

const KEY = /^(\*\*)?([\p{L}\p{M}][\p{L}\p{M} -]{0,40}?)\s*(?=[(:*])/u

/** Reads a line that begins with a key that is known. */
export function readKey(line: string): KeyLine | undefined {
  const found = KEY.exec(line)
  const key = KEYS.get((found?.[2] ?? '').trim().toLowerCase().normalize('NFC'))
  if (!found || key === undefined) return undefined
  const isBold = found[1] !== undefined
  let rest = line.slice(found[0].length)
  let about: string | undefined
  if (rest.startsWith('(')) {
    // A name may hold anything; what follows it is a number. Measures hold no brackets; what follows may.
    const end = isFelt(key) ? rest.lastIndexOf('):') : rest.search(/\)\s*(?:\*\*\s*)?:/)
    if (end < 0) return undefined
    about = rest.slice(1, end)
    rest = rest.slice(end + 1)
  }
  const behind = isBold ? /^\s*(?::\s*\*\*|\*\*\s*:)\s*/.exec(rest) : /^\s*:(?:\s+|$)/.exec(rest)
  return behind ? { key, about, value: rest.slice(behind[0].length), isBold } : undefined
}

export function isFelt(key: string): key is FeltKey {
  return key === 'emotion' || key === 'expectation'
}

export function isAnnotation(key: string): key is AnnotationKind {
  return ANNOTATION_KINDS.some(kind => kind === key)
}
