import { type AnnotationEntry, isOpen } from '../annotations'
import type { CheckContext } from './context'

/** The pain points that still ask for something. */
export function openPains({ annotations }: CheckContext): AnnotationEntry[] {
  return annotations.filter(([, annotation]) => annotation.kind === 'pain' && isOpen(annotation))
}
