import type { ReactFlowInstance, useStoreApi } from '@xyflow/react'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../model/ids'
import type { Editor } from '../../store/editor'
import type { Boxes, BoxTable } from '../../store/geometryStore'
import { Camera } from './camera'
import { createGestureStore, type GestureState, type GestureStore } from './gestureState'
import { type Mark, Marks } from './marks'
import { type Mounted, Mounting } from './mounting'
import { Shown } from './shown'

/** What the parts of the canvas share: stable handles, each with listeners of its own. */
export interface Scene {
  readonly editor: Editor
  readonly camera: Camera
  readonly shown: Shown
  readonly gesture: GestureStore
  readonly marks: Marks
  readonly mounting: Mounting
}

export function createScene(
  editor: Editor,
  flow: ReactFlowInstance,
  store: ReturnType<typeof useStoreApi>,
): Scene {
  const camera = new Camera(flow, store)
  const shown = new Shown(editor)
  const marks = new Marks()
  const mounting = new Mounting({ camera, shown, marks, session: editor.session })
  return { editor, camera, shown, marks, mounting, gesture: createGestureStore() }
}

/** Lets the parts of the scene follow the map, the session and the view. Gives the way to stop. */
export function startScene({ editor, camera, shown, gesture, marks, mounting }: Scene): () => void {
  const stops = [
    camera.start(),
    shown.start(),
    marks.start(editor.session, gesture),
    mounting.start(),
    // A link that was begun by a tap and is given up leaves its line behind otherwise.
    editor.session.subscribe((now, before) => {
      if (before.linkFrom !== undefined && now.linkFrom === undefined)
        gesture.setState({ linking: undefined })
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

export const SceneContext = createContext<Scene | undefined>(undefined)

export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (!scene) throw new Error('This component must be inside the canvas: it draws a part of it.')
  return scene
}

/** What is mounted, for layers that draw the same window. */
export function useMounted(): Mounted {
  const { mounting } = useScene()
  return useSyncExternalStore(mounting.subscribe, mounting.get)
}

export function useGesture<T>(select: (state: GestureState) => T): T {
  return useStore(useScene().gesture, select)
}

/** Whether something is said of one thing. Wakes for this thing only. */
export function useMark(mark: Mark, id: Id): boolean {
  const { marks } = useScene()
  const subscribe = useCallback(
    (listener: () => void) => marks.subscribe(mark, id, listener),
    [marks, mark, id],
  )
  return useSyncExternalStore(subscribe, () => marks.has(mark, id))
}

/** One part of a box, such as its broken lines: a thing that only moves is not drawn again. */
export function useBoxPart<T extends BoxTable, K extends keyof Boxes[T]>(
  table: T,
  id: Id,
  part: K,
): Boxes[T][K] | undefined {
  const { boxes } = useScene().editor
  const subscribe = useCallback(
    (listener: () => void) => boxes.subscribeTo(table, id, listener),
    [boxes, table, id],
  )
  return useSyncExternalStore(subscribe, () => boxes.box(table, id)?.[part])
}

/** True while the view moves, and a moment longer. */
export function useMoving(): boolean {
  const { camera } = useScene()
  return useSyncExternalStore(
    useCallback((listener: () => void) => camera.onRest(listener), [camera]),
    () => camera.moving,
  )
}
