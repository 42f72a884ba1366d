import { useEffect, useRef, useState } from 'react'
import { makeSheets, type Sheets } from '../../commands/printing/makeSheets'
import type { Pages } from './usePrint'

/**
 * Prints the pages by the browser. As long as its dialog is open, the browser's own menu prints the same: whoever goes
 * there instead wants the map too. `pages` are undefined as long as there is nothing to print.
 */
export function usePrintButton(pages: Pages | undefined) {
  const [busy, setBusy] = useState(false)
  const sheets = useRef<Sheets>(undefined)

  useEffect(() => {
    if (!pages) return
    const mine = makeSheets(pages.plan, pages.material)
    sheets.current = mine
    window.addEventListener('beforeprint', mine.putNow)
    return () => {
      sheets.current = undefined
      window.removeEventListener('beforeprint', mine.putNow)
      // Not sooner: there are browsers that still draw from them when they say that they have printed.
      mine.giveUp()
    }
  }, [pages])

  const print = async () => {
    if (!sheets.current || busy) return
    setBusy(true)
    const ready = await sheets.current.put()
    setBusy(false)
    if (ready) window.print()
  }
  return { busy, print }
}
