import { useEffect, useState } from 'react'

/**
 * Gives the keyboard back, when a dialog goes, to where it was when the dialog came. Dialogs here are open as long as they
 * are mounted, and the component library gives it back only to those that are closed first.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // After the trap of the dialog is gone; something that was removed meanwhile takes no focus and needs none.
      if (before instanceof HTMLElement) setTimeout(() => before.focus({ preventScroll: true }))
    },
    [before],
  )
}
