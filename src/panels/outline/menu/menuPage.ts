import { createContext, useContext } from 'react'
import type { Id } from '../../../model/ids'
import type { LineKind } from '../../../model/outline/outlineOf'

/** The pages of the menu of a line. */
export type MenuPage =
  | 'start'
  | 'add'
  | 'rate'
  | 'lane'
  | 'stage'
  | 'kind'
  | 'personas'
  | 'severity'
  | 'frequency'
  | 'impact'
  | 'effort'
  | 'move'

/** What every page is about. */
export interface PageProps {
  readonly id: Id
  readonly kind: LineKind
}

export const MenuPageContext = createContext<(page: MenuPage) => void>(() => {})

/** The way to another page of the menu. */
export function useTurnTo(): (page: MenuPage) => void {
  return useContext(MenuPageContext)
}
