import type { CSSProperties } from 'react'
import type { BoardItem } from '../../../model/layout/board/boardGeometry'
import { useSession } from '../../../store/hooks'
import { useBoardState } from '../state/board'

/** The corner of the cell that an item is drawn in, in pixels of the board. */
export interface Corner {
  readonly x: number
  readonly y: number
}

/** What every element says that the keyboard can go to: which item it is, and that of all of them one is reached by Tab. */
export function useSpot(item: BoardItem) {
  const isCursor = useBoardState(({ cursor }) => cursor === item.key)
  const isLifted = useBoardState(({ lifted }) => lifted?.keys.includes(item.key) ?? false)
  return {
    'data-spot': item.key,
    'data-kind': item.kind,
    'data-lifted': isLifted || undefined,
    tabIndex: isCursor ? 0 : -1,
  } as const
}

/** Whether a record is among what is selected. */
export function useSelected(id: string): true | undefined {
  return useSession(({ selection }) => selection.includes(id)) || undefined
}

/** Where an item is drawn within its cell. */
export function placed(item: BoardItem, corner: Corner): CSSProperties {
  return { left: item.x - corner.x, top: item.y - corner.y, width: item.width, height: item.height }
}

export function useIsTyping(item: BoardItem): boolean {
  return useBoardState(({ editing }) => editing?.key === item.key)
}
