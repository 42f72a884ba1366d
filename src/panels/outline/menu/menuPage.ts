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

/** What the pages ask of the menu that they are in. */
export interface MenuPages {
  /** Goes to another page. */
  turnTo(page: MenuPage): void
  /** Puts the keyboard on what is chosen, or on the first thing, when other things have come on the page. */
  enter(): void
}

export const MenuPageContext = createContext<MenuPages | undefined>(undefined)

export function useMenuPages(): MenuPages {
  const pages = useContext(MenuPageContext)
  if (!pages) throw new Error('This component must be inside the menu of a line.')
  return pages
}
