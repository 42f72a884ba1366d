import { useEffect, useRef } from 'react'
import { composes } from '../../ui/composes'
import { type Press, pressOf } from './press'

/** Where a key belongs to what has it: fields always, buttons and choices for the keys that they use. */
function belongsTo(target: Element, key: string): boolean {
  if (target.closest('input:not([type="radio"]), textarea, select')) return true
  if (key === 'Enter' || key === ' ') return target.closest('button, a[href], [role="radio"]') !== null
  return key.startsWith('Arrow') && target.closest('[role="radiogroup"], [role="combobox"]') !== null
}

/**
 * The keys of a presentation, in every window that shows it. They are caught before anybody else hears of them, so that
 * nothing happens to the map beneath.
 *
 * @param act undefined while a dialog in front of the slides has the keys
 */
export function usePresentationKeys(
  windows: readonly Window[],
  act: ((press: Press) => void) | undefined,
): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // While an input method composes a letter, its keys are not ours.
      if (composes(event)) return
      // Not `instanceof`: another window has classes of its own.
      const target = event.target as Partial<Element> | null
      const element = typeof target?.closest === 'function' ? (target as Element) : undefined
      if (element && belongsTo(element, event.key)) return
      const press = latest.current && pressOf(event)
      if (press !== undefined) {
        event.preventDefault()
        latest.current?.(press)
      }
      // The keyboard may be nowhere (its button is gone): then the editor would take the press for its own.
      const isOutside = !element?.closest('[role="dialog"]')
      if (press !== undefined || (isOutside && event.key !== 'Tab')) event.stopImmediatePropagation()
    }
    for (const view of windows) view.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      for (const view of windows) view.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [windows])
}
