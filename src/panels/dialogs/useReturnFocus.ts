import { useEffect, useState } from 'react'
import { focusFace } from '../frame/faceFocus'

/**
 * Gives the keyboard back, when a dialog goes, to where it was when the dialog came. Dialogs here are open as long as they
 * are mounted, and the component library gives it back only to those that are closed first.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // After the trap of the dialog is gone.
      setTimeout(() => {
        if (before instanceof HTMLElement) before.focus({ preventScroll: true })
        // What was removed meanwhile takes no focus.
        if (document.activeElement === document.body) focusFace()
      })
    },
    [before],
  )
}
