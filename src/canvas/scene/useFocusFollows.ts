import { type RefObject, useEffect } from 'react'
import { useScene } from './scene'

/**
 * The keyboard goes where the selection goes, as long as it was on the map (or nowhere) before: whoever types in the
 * inspector is not pulled out of it. With nothing selected the map itself has it rather than nobody, so that what was
 * deleted or put aside does not throw its user back to the top of the page. What comes under the keyboard by Tab is
 * selected.
 */
export function useFocusFollows(root: RefObject<HTMLElement | null>): void {
  const { editor, mounting } = useScene()
  const { session } = editor
  useEffect(() => {
    const element = root.current
    if (!element) return

    const follow = () => {
      const { selection, editing, annotating, menu, dialog, inspect } = session.getState()
      const last = selection.at(-1)
      if (editing || annotating || menu || dialog) return
      const active = document.activeElement
      const nowhere = active === null || active === document.body
      if (last === undefined) {
        if (nowhere) element.focus({ preventScroll: true })
        return
      }
      const free = nowhere || active === element
      const onMap =
        active instanceof HTMLElement && element.contains(active) && active.closest('[data-record]')
      if (!free && !onMap) return
      const target = element.querySelector<HTMLElement>(`[data-record="${last}"]`)
      if (target && target !== active && !(inspect && free)) target.focus({ preventScroll: true })
    }
    // After React has drawn what changed: the element may be new, or have moved among its siblings.
    let waiting = 0
    const soon = () => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(follow)
    }
    const onFocus = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-record]:focus-visible'))
        return
      const id = event.target.dataset.record!
      if (!session.getState().selection.includes(id)) session.setState({ selection: [id] })
    }
    // What was chosen on another face, or by a search, on the way here.
    soon()
    const stops = [session.subscribe(soon), mounting.subscribe(soon)]
    element.addEventListener('focusin', onFocus)
    return () => {
      cancelAnimationFrame(waiting)
      for (const stop of stops) stop()
      element.removeEventListener('focusin', onFocus)
    }
  }, [root, session, mounting])
}
