import type { AnnotationKind } from '../journey'

const SIGNS: Readonly<Record<AnnotationKind, string>> = {
  pain: '- ',
  opportunity: '+ ',
  strength: '! ',
  question: '? ',
  quote: '"',
  idea: '',
}

/**
 * An annotation as the line that would make it (`parseQuickAnnotation`): `- too slow`, `"Where is it?"`. An empty one is an
 * empty line.
 */
export function signedText(kind: AnnotationKind, text: string): string {
  if (text.trim() === '') return ''
  // The one that is taken off the end again is not the quotation's own.
  return SIGNS[kind] + text + (kind === 'quote' ? '"' : '')
}
