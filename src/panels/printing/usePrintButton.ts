import { useEffect, useRef, useState } from 'react'
import { makeSheets, type Sheets } from '../../commands/printing/makeSheets'
import type { Pages } from './usePrint'

/**
 * Prints the pages by the browser. As long as its dialog is open, the browser's own menu prints the same: whoever goes
 * there instead wants the map too. `pages` are undefined as long as there is nothing to print.
 *
 * @param title what is printed is called so: a PDF that the browser makes says it, and is offered under it
 */
export function usePrintButton(pages: Pages | undefined, title: string) {
  const [busy, setBusy] = useState(false)
  const sheets = useRef<Sheets>(undefined)

  useEffect(() => {
    if (!pages) return
    const mine = makeSheets(pages.plan, pages.material)
    sheets.current = mine
    let onScreen: string | undefined
    const before = () => {
      mine.putNow()
      onScreen ??= document.title
      document.title = title
    }
    const after = () => {
      if (onScreen !== undefined) document.title = onScreen
      onScreen = undefined
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      sheets.current = undefined
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      after()
      // Not sooner: there are browsers that still draw from them when they say that they have printed.
      mine.giveUp()
    }
  }, [pages, title])

  const print = async () => {
    if (!sheets.current || busy) return
    setBusy(true)
    const ready = await sheets.current.put()
    setBusy(false)
    if (ready) window.print()
  }
  return { busy, print }
}
