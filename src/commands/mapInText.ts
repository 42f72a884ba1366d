import type { FormatId } from '../io/format'
import { FORMATS } from '../io/registry'
import { sourceOf } from '../io/source'

/** Formats that are text and cannot be taken for a list of lines. What an outline is, the dialog for lists knows better. */
const TELLING: readonly FormatId[] = ['jatra', 'canvas', 'ojf', 'html', 'mermaid', 'csv', 'log']

/** Whether a pasted text is a map as some program writes it: a diagram, a canvas, a table whose header means something. */
export function isMapInText(text: string): boolean {
  const trimmed = text.trim()
  // A single word may be how a diagram begins, and is a touchpoint all the same.
  if (!trimmed.includes('\n') && !trimmed.startsWith('{')) return false
  const source = sourceOf(new TextEncoder().encode(text))
  return TELLING.some(id => FORMATS[id].recognises?.(source) ?? false)
}
