import { useEffect, useRef, useState } from 'react'

/**
 * Gives the keyboard back, when the component goes, to where it was when it came, and then does what was chosen: what
 * opens a field of its own keeps the keyboard that it takes.
 */
export function useAfterwards(): (act: () => void) => void {
  const [before] = useState(() => document.activeElement)
  const chosen = useRef<() => void>(undefined)
  useEffect(
    () => () => {
      // After the trap of the dialog is gone.
      setTimeout(() => {
        if (before instanceof HTMLElement) before.focus({ preventScroll: true })
        chosen.current?.()
      })
    },
    [before],
  )
  return act => {
    chosen.current = act
  }
}
