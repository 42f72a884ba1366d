import { useCallback, useSyncExternalStore } from 'react'
import type { BoardGeometry } from '../../../model/layout/board/boardGeometry'
import type { Topic } from '../../../store/topics'
import type { Board } from './board'

/** What the layout of the board reads. */
const SHAPING: readonly Topic[] = [
  'personas/*',
  'stages/*',
  'lanes/*',
  'touchpoints/*',
  'annotations/*',
  'cells/*',
  'images/*',
  'ratings/*',
  'expectations/*',
  // A filter asks whose touchpoint it is.
  'links/*',
]

/** A part of the board's geometry; the layout keeps the object of each part that came out as before. */
export function useBoardPart<T>(board: Board, select: (geometry: BoardGeometry) => T): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { desk, state } = board
      const stops = [
        desk.map.subscribe(SHAPING, listener),
        desk.session.subscribe((now, before) => {
          if (now.filter !== before.filter || now.collapsed !== before.collapsed) listener()
        }),
        state.subscribe((now, before) => {
          if (now.preview !== before.preview || now.width !== before.width) listener()
        }),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [board],
  )
  return useSyncExternalStore(subscribe, () => select(board.geometry()))
}

export function useBoardGeometry(board: Board): BoardGeometry {
  return useBoardPart(board, whole)
}

const whole = (geometry: BoardGeometry) => geometry
