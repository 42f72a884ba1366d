import type { AnnotationKind } from '../journey'

/*
 * One line, typed while the room talks: its first sign says what it is. Keyboards and autocorrection turn the plain signs
 * into relatives (dashes, full-width forms of East Asian input methods, curly and low quotation marks), which count as well.
 */

const SIGNS: readonly (readonly [AnnotationKind, string])[] = [
  ['pain', '-−–—‐‑‒﹣－•'],
  ['opportunity', '+﹢＋'],
  ['strength', '!！﹗¡'],
  ['question', '?？﹖¿؟'],
  ['quote', '"“”„‟«»＂‘‚「『'],
]

const CLOSING_QUOTES = /["”“»«＂’‘」』]$/u

const KIND_OF_SIGN = new Map(SIGNS.flatMap(([kind, signs]) => [...signs].map(sign => [sign, kind] as const)))

/** What a line is and says: `-` pain point, `+` opportunity, `!` strength, `?` question, `"` quote, anything else an idea. */
export function parseQuickAnnotation(line: string): { kind: AnnotationKind; text: string } {
  const text = line.trim()
  const sign = [...text].slice(0, 1).join('')
  const kind = KIND_OF_SIGN.get(sign)
  if (kind === undefined) return { kind: 'idea', text }
  const rest = text.slice(sign.length).trim()
  return { kind, text: kind === 'quote' ? rest.replace(CLOSING_QUOTES, '').trimEnd() : rest }
}
