import { useEffect } from 'react'
import { pictureFiles } from '../../commands/addImages'
import { copied, pasted, removeCut } from '../../commands/clipboardCommands'
import { EDITING_FACES } from '../../commands/command'
import { useDesk } from '../../store/hooks'
import { usePasteImages } from '../images/usePasteImages'

/** Copy, cut and paste of the map, and paste of images, by the browser's own events, which carry the clipboard without asking for leave. */
export function useClipboardEvents(): void {
  const desk = useDesk()
  const pasteImages = usePasteImages()
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
      if (!event.clipboardData) return
      event.preventDefault()
      const text = event.clipboardData.getData('text/plain')
      const pictures = pictureFiles(event.clipboardData.files)
      // What office programs copy comes as text and as a picture of it: the text is meant.
      if (pictures.length > 0 && !text) pasteImages(pictures)
      else pasted(desk, { text, html: event.clipboardData.getData('text/html') })
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [desk, pasteImages])
}
