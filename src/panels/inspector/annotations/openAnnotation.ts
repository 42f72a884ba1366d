import { createContext, useContext } from 'react'
import type { Id } from '../../../model/ids'

/** The one annotation whose measures and details are unfolded: the one added last, or the one pressed. */
export interface OpenAnnotation {
  readonly open: Id | undefined
  setOpen(id: Id | undefined): void
}

export const OpenAnnotationContext = createContext<OpenAnnotation>({ open: undefined, setOpen: () => {} })

export function useOpenAnnotation(): OpenAnnotation {
  return useContext(OpenAnnotationContext)
}
