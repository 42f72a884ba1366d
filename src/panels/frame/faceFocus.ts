import { useEffect } from 'react'

/*
 * The keyboard is never nowhere: whoever works by keys or listens to the page would start again at its top. When what had
 * it is gone, or was pressed with the mouse, the face on screen has it. Each face says where on it that is, by
 * `data-face-start` on something that takes the focus and does nothing by itself: the whole, or within it what is selected.
 */

/** Gives the keyboard to the face on screen. */
export function focusFace(): void {
  const panel = document.querySelector<HTMLElement>('main [role="tabpanel"]')
  const start = [...(panel?.querySelectorAll<HTMLElement>('[data-face-start]') ?? [])].at(-1) ?? panel
  start?.focus({ preventScroll: true })
}

/** Draws a part of the screen again that has crashed; the button that asked for it goes. */
export function drawAgain(again: () => void): void {
  again()
  // Once it is drawn: what takes the keyboard by itself has it.
  setTimeout(() => {
    if (document.activeElement === document.body) focusFace()
  })
}

/** Rendered with a face: gives it the keyboard once it is there, unless something else on the page has been given it. */
export function FocusOnFace(): null {
  useEffect(() => {
    const active = document.activeElement
    // The panel has it that waited for this face. Whoever goes through the tabs by keys stays on them, but not on the tab of
    // another face.
    const isLeft = active?.matches(
      '[role="tabpanel"], [role="tab"]:is([aria-selected="false"], :not(:focus-visible))',
    )
    // It was given the keyboard while the face was still being loaded.
    const isWaiting = active?.matches('[role="tabpanel"]')
    if (active === null || active === document.body || isLeft || isWaiting) focusFace()
  }, [])
  return null
}
