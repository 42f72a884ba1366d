import { type ComponentType, lazy } from 'react'
import type { Face } from '../store/sessionStore'

/** The faces that are panels, each loaded when it is first opened. The canvas is handed in: it is no panel. */
export const FACE_PANELS: Readonly<Record<Exclude<Face, 'canvas'>, ComponentType>> = {
  board: lazy(() => import('./board/BoardFace')),
  insights: lazy(() => import('./insights/InsightsFace')),
  outline: lazy(() => import('./outline/OutlineFace')),
}
