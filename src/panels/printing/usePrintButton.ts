import { useEffect, useRef, useState } from 'react'
import { sheetsOnPage } from '../../commands/printing/sheetsOnPage'
import { paintSheet } from '../../model/painter/sheets/paintSheet'
import type { Pages } from './usePrint'

/** Long enough for the browser to show that it is at work, before many sheets hold the page up. */
const SHOWN_MS = 30

/**
 * Prints the pages by the browser. As long as its dialog is open, the browser's own menu prints the same: whoever goes
 * there instead wants the map too. `pages` are undefined as long as there is nothing to print.
 */
export function usePrintButton(pages: Pages | undefined) {
  const [busy, setBusy] = useState(false)
  const put = useRef<() => void>(() => {})

  useEffect(() => {
    let take: (() => void) | undefined
    put.current = () => {
      if (pages) take ??= sheetsOnPage(sheetsOf(pages), pages.plan.sheet)
    }
    const onPrint = () => put.current()
    window.addEventListener('beforeprint', onPrint)
    return () => {
      window.removeEventListener('beforeprint', onPrint)
      // Not sooner: there are browsers that still draw from them when they say that they have printed.
      take?.()
    }
  }, [pages])

  const print = async () => {
    if (!pages || busy) return
    setBusy(true)
    await new Promise(resolve => setTimeout(resolve, SHOWN_MS))
    put.current()
    window.print()
    setBusy(false)
  }
  return { busy, print }
}

function* sheetsOf({ plan, material }: Pages) {
  for (let index = 0; index < plan.pages.length; index++) yield paintSheet(plan, index, material)
}
