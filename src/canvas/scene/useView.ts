import { useEffect } from 'react'
import { rememberViewport } from '../../store/preferences'
import { usePreferencesStore } from '../../store/usePreferences'
import { useScene } from './scene'
import { createView } from './view'

/** What was brought into sight already: a face that was left and comes back need not do it again. */
const done = new WeakSet<object>()

/** Lends the view to commands and panels while the canvas is on screen, and brings into sight what they ask for. */
export function useView(): void {
  const scene = useScene()
  const preferences = usePreferencesStore()
  useEffect(() => {
    const { editor, camera } = scene
    const view = createView(scene)
    editor.session.setState({ view })
    const reveal = () => {
      const asked = editor.session.getState().reveal
      if (!asked || done.has(asked)) return
      done.add(asked)
      view.reveal(asked.id)
    }
    // It may have been asked for on a face that cannot show it, on the way here.
    reveal()
    const stops = [
      editor.session.subscribe(reveal),
      camera.onRest(() => {
        if (!camera.moving) rememberViewport(preferences, editor.map.id, cornerOf(camera.view))
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      editor.session.setState({ view: undefined })
    }
  }, [scene, preferences])
}

/** The map point at the upper left corner: what is remembered does not hang on the size of the window. */
function cornerOf({ x, y, zoom }: { x: number; y: number; zoom: number }) {
  return { x: Math.round(-x / zoom), y: Math.round(-y / zoom), zoom }
}
