import { useEffect } from 'react'

/** Takes what is pasted outside a field for files to import: files as they are, a text as a file without a name. */
export function usePasteAtHome(active: boolean, importFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    if (!active) return
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      const elsewhere =
        target instanceof Element &&
        target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
      if (elsewhere || event.defaultPrevented || !clipboardData) return
      const text = clipboardData.getData('text/plain')
      // What office programs copy comes as text and as a picture of it: the text is meant.
      const files = text.trim() === '' ? [...clipboardData.files] : [asFile(text)]
      if (files.length === 0) return
      event.preventDefault()
      importFiles(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [active, importFiles])
}

function asFile(text: string): File {
  return new File([text], '', { type: 'text/plain' })
}
