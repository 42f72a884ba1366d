import { createStore } from 'zustand/vanilla'
import type { Id } from '../../model/ids'
import type { BoardExtent } from './BoardChoice'

/** What to export and how it is to look. */
export interface ExportChoices {
  part: 'map' | 'selection' | 'stage' | 'chosen' | 'stages'
  /** The stage of `part: 'stage'`; of another map or none, the first one stands for it. */
  stage: Id | undefined
  /** Of `part: 'chosen'`; none chosen stands for all. */
  stages: readonly Id[]
  personas: readonly Id[]
  lanes: readonly Id[]
  /** Undefined: the board while that is on screen, else the canvas. */
  face: 'canvas' | 'board' | undefined
  /** Of a board that does not show all of it. */
  board: BoardExtent
  /** Pixels to a map unit. Of a map that cannot have as many, as many as it can. */
  scale: number
  background: 'paper' | 'white' | 'transparent'
  theme: 'light' | 'dark'
  title: boolean
  legend: boolean
  embedFonts: boolean
}

/** The choices made last: kept as long as the tab, since who exports one map exports the next alike. */
export const exportChoices = createStore<ExportChoices>(() => ({
  part: 'map',
  stage: undefined,
  stages: [],
  personas: [],
  lanes: [],
  face: undefined,
  board: 'seen',
  scale: 2,
  background: 'paper',
  theme: 'light',
  title: true,
  legend: true,
  embedFonts: true,
}))
