import type { Id } from '../../ids'
import type { BoardGeometry } from '../../layout/board/boardGeometry'
import type { PaintScene } from '../scene'
import type { BoardWords } from './boardWords'

/** What every part of the board's painter paints from. */
export interface BoardScene
  extends Pick<PaintScene, 'map' | 'palette' | 'words' | 'locale' | 'text' | 'focus' | 'images'> {
  readonly board: BoardGeometry
  readonly boardWords: BoardWords
  /** Whose lines alone are painted; undefined is everybody's. */
  readonly only: Id | undefined
  /** The numbers of stages, where they are not those of the board: it is part of a larger one. */
  readonly numbers: ReadonlyMap<string, number> | undefined
}

/** Width of the column in which the names of the lanes stand, left of x 0: as on the screen of a desk. */
export const LANE_HEADS = 136
