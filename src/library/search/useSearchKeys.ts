import { useEffect } from 'react'
import { keyOf } from '../../commands/keys'
import { composes } from '../../ui/composes'

/** Opens the search of home: ⌘K and ⌘F anywhere, / anywhere but in fields. Over a dialog the keys are the browser's. */
export function useSearchKeys(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (composes(event) || event.defaultPrevented || !(event.target instanceof HTMLElement)) return
      if (event.target.closest('[role="dialog"], [role="menu"]')) return
      const key = keyOf(event)
      const inField = event.target.closest('input, textarea, select') !== null
      if (key !== 'mod+K' && key !== 'mod+F' && (key !== '/' || inField)) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [open])
}
