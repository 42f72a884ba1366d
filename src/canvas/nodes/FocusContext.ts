import { createContext, useContext } from 'react'
import type { Id } from '../../model/ids'

/** The persona through whose eyes the map is looked at, if one is chosen. */
export const FocusContext = createContext<Id | undefined>(undefined)

export function useFocus(): Id | undefined {
  return useContext(FocusContext)
}
