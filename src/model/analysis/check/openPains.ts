import type { AnnotationEntry } from '../annotations'
import type { CheckContext } from './context'

/** The pain points that still ask for something: neither done with nor dropped. */
export function openPains({ annotations }: CheckContext): AnnotationEntry[] {
  return annotations.filter(
    ([, { kind, status }]) => kind === 'pain' && status !== 'done' && status !== 'dropped',
  )
}
