import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openNotes } from './openNotes'

export interface Notes {
  /** Where the notes are: in a window of their own, under the slide because the browser allows no window, or nowhere. */
  readonly where: 'window' | 'below' | undefined
  readonly view: Window | undefined
  toggle(): void
}

/** The speaker's notes: opened and closed by hand, closed with the presentation, and known to be closed by their own window. */
export function useNotes(): Notes {
  const { t } = useTranslation()
  const [view, setView] = useState<Window>()
  const [isBelow, setBelow] = useState(false)

  useEffect(() => {
    if (!view) return
    const forget = () => setView(undefined)
    const close = () => view.close()
    view.addEventListener('pagehide', forget)
    // A window without its page would stay behind, empty and dead.
    window.addEventListener('pagehide', close)
    return () => {
      view.removeEventListener('pagehide', forget)
      window.removeEventListener('pagehide', close)
      view.close()
    }
  }, [view])

  const toggle = () => {
    if (view) setView(undefined)
    else if (isBelow) setBelow(false)
    else {
      const opened = openNotes(t('present.notes.title'))
      if (opened) setView(opened)
      else setBelow(true)
    }
  }
  return { where: view ? 'window' : isBelow ? 'below' : undefined, view, toggle }
}
