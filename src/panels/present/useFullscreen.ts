import { useEffect, useEffectEvent, useState } from 'react'

export interface Fullscreen {
  readonly isPossible: boolean
  readonly isOn: boolean
  toggle(): void
}

/**
 * Fills the screen while a presentation runs, where the browser allows it; else it fills the window.
 *
 * @param onLeft the user has left full screen by the browser's own Escape, which no page hears of otherwise
 */
export function useFullscreen(onLeft: () => void): Fullscreen {
  const isPossible = document.fullscreenEnabled === true
  const [isOn, setOn] = useState(document.fullscreenElement != null)
  const left = useEffectEvent(onLeft)

  useEffect(() => {
    enter()
    const onChange = () => {
      const on = document.fullscreenElement != null
      setOn(on)
      if (on) return
      if (leaving.has(document)) leaving.delete(document)
      else left()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      leave()
      leaving.delete(document)
    }
  }, [])

  return { isPossible, isOn, toggle: () => (document.fullscreenElement ? leave() : enter()) }
}

/** Documents that leave full screen because we asked for it. */
const leaving = new WeakSet<Document>()

function enter(): void {
  // Refused without a recent press, or by policy: the window will do.
  document.documentElement.requestFullscreen?.().catch(() => {})
}

function leave(): void {
  if (!document.fullscreenElement) return
  leaving.add(document)
  document.exitFullscreen().catch(() => leaving.delete(document))
}
