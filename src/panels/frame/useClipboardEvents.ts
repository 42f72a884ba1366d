import { useEffect } from 'react'
import { copied, pasted, removeCut } from '../../commands/clipboardCommands'
import { EDITING_FACES } from '../../commands/command'
import { useDesk } from '../../store/hooks'

/** Copy, cut and paste of the map by the browser's own events, which carry the clipboard without asking for leave. */
export function useClipboardEvents(): void {
  const desk = useDesk()
  useEffect(() => {
    const canEdit = () => EDITING_FACES.includes(desk.session.getState().face)
    const elsewhere = (target: EventTarget | null) =>
      target instanceof HTMLElement &&
      target.closest('input, textarea, [contenteditable="true"], [role="dialog"]') !== null

    const onCopy = (event: ClipboardEvent) => {
      // Text that is marked on the page is what the user means.
      if (!canEdit() || elsewhere(event.target) || !window.getSelection()?.isCollapsed) return
      const data = copied(desk)
      if (!data || !event.clipboardData) return
      event.clipboardData.setData('text/plain', data.text)
      event.clipboardData.setData('text/html', data.html)
      event.preventDefault()
      if (event.type === 'cut' && !desk.map.readOnly) removeCut(desk)
    }
    const onPaste = (event: ClipboardEvent) => {
      if (!canEdit() || elsewhere(event.target) || event.defaultPrevented) return
      if (!event.clipboardData || event.clipboardData.files.length > 0) return
      event.preventDefault()
      pasted(desk, {
        text: event.clipboardData.getData('text/plain'),
        html: event.clipboardData.getData('text/html'),
      })
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [desk])
}
