import { type RefObject, useLayoutEffect } from 'react'

/**
 * Keeps an element at the bottom of the page above the keyboard on the glass, which covers the page and does not shrink
 * it: `--above` is how far it has to rise, in CSS pixels.
 */
export function useAboveKeyboard(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const view = window.visualViewport
    const element = ref.current
    if (!view || !element) return
    let above = 0
    const place = () => {
      const bottom = element.getBoundingClientRect().bottom + above
      // A page that is zoomed in is moved about, not covered.
      above = view.scale > 1.01 ? 0 : Math.max(0, Math.round(bottom - view.offsetTop - view.height))
      element.style.setProperty('--above', `${above}px`)
    }
    view.addEventListener('resize', place)
    view.addEventListener('scroll', place)
    return () => {
      view.removeEventListener('resize', place)
      view.removeEventListener('scroll', place)
    }
  }, [ref])
}
