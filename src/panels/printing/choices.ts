import { createStore } from 'zustand/vanilla'
import type { PageOptions } from '../../model/layout/pages/planPages'
import type { BoardExtent } from '../exporting/BoardChoice'

/** How a map is to be printed. */
export interface PrintChoices extends PageOptions {
  /** Of a board that does not show all of it. */
  readonly board: BoardExtent
  readonly theme: 'light' | 'dark'
  readonly title: boolean
  readonly legend: boolean
}

/** The choices made last: kept as long as the tab, since who prints one map prints the next alike. */
export const printChoices = createStore<PrintChoices>(() => ({
  paper: 'a4',
  orientation: 'landscape',
  spread: 'one',
  size: 1,
  margin: 10,
  overlap: 10,
  marks: true,
  piecePlan: true,
  board: 'seen',
  theme: 'light',
  title: true,
  legend: true,
}))
