import { useEffect, useState } from 'react'

/** After so long without a move the controls fade, in milliseconds. */
const PATIENCE = 2500

/** Whether nobody has moved a pointer or pressed a key for a while. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer = setTimeout(setIdle, PATIENCE, true)
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(setIdle, PATIENCE, true)
    }
    const events = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const
    for (const event of events) window.addEventListener(event, wake, { capture: true })
    return () => {
      clearTimeout(timer)
      for (const event of events) window.removeEventListener(event, wake, { capture: true })
    }
  }, [])
  return idle
}
