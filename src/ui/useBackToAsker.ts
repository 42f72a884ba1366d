import { useEffect, useRef } from 'react'

/**
 * For a question over another dialog: what is given back is to be called when it is closed without an answer, and gives the
 * keyboard to what asked. The component library does so for single dialogs; in a stack the dialog below takes the keyboard
 * as if it had just come, to what is marked `data-autofocus`, or to its first button.
 */
export function useBackToAsker(asked: boolean): () => void {
  const asker = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (asked) asker.current = askerOf(document.activeElement)
  }, [asked])

  return () => {
    const element = asker.current
    if (!element) return
    element.dataset.autofocus = ''
    element.addEventListener('blur', () => delete element.dataset.autofocus, { once: true })
  }
}

/** A menu is gone by the time of the answer; the button that opened it is not. */
function askerOf(focused: Element | null): HTMLElement | null {
  const opener = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const asker = opener ? document.getElementById(opener) : focused
  return asker instanceof HTMLElement ? asker : null
}
