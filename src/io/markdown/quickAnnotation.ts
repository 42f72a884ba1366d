import { parseQuickAnnotation } from '../../model/operations/quickAnnotation'
import type { OutlineAnnotation } from './outline'

/** An annotation of one line: its first sign says what it is, and anything else is an idea. */
export function quickAnnotation(text: string): OutlineAnnotation {
  const { kind, text: words } = parseQuickAnnotation(text)
  return words ? { kind, text: words, measures: '' } : { kind: 'idea', text, measures: '' }
}
