import { type RefObject, useEffect, useState } from 'react'

/**
 * Gives the keyboard back, when a dialog goes, to where it was when the dialog came, or to what is handed in; for dialogs
 * that are open as long as they are mounted, which the component library forgets. Whoever has taken the keyboard
 * meanwhile keeps it.
 */
export function useFocusBack(to?: RefObject<HTMLElement | null>): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // After what goes is gone, and the keyboard with it.
      setTimeout(() => {
        const target = to ? to.current : before
        if (document.activeElement === document.body && target instanceof HTMLElement) target.focus()
      })
    },
    [before, to],
  )
}
