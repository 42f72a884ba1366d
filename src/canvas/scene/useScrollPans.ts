import { type RefObject, useEffect } from 'react'
import { useScene } from './scene'

/**
 * Browsers scroll to what they find on a page or put the keyboard on, even where nothing can be scrolled by hand. On the
 * canvas such a scroll becomes a pan: what was looked for is in view, and the map is where the view says. Tools that press
 * for their user (screen readers, voice control) do so as soon as they have scrolled, before the page is told of it: a press
 * asks first.
 */
export function useScrollPans(root: RefObject<HTMLElement | null>): void {
  const { camera } = useScene()
  useEffect(() => {
    const element = root.current
    if (!element) return
    const pan = (scrolled: HTMLElement) => {
      const { scrollLeft, scrollTop } = scrolled
      if (scrollLeft === 0 && scrollTop === 0) return
      scrolled.scrollTo({ left: 0, top: 0, behavior: 'instant' })
      camera.panBy(-scrollLeft, -scrollTop)
    }
    const onScroll = ({ target }: Event) => {
      if (target instanceof HTMLElement && !target.closest('textarea, input')) pan(target)
    }
    const onPress = ({ target }: Event) => {
      let at = target instanceof HTMLElement && target.closest('textarea, input') === null ? target : null
      for (; at && element.contains(at); at = at.parentElement) pan(at)
    }
    const controller = new AbortController()
    const { signal } = controller
    element.addEventListener('scroll', onScroll, { signal, capture: true })
    // On the way down to what the canvas does with a press.
    window.addEventListener('pointerdown', onPress, { signal, capture: true })
    return () => controller.abort()
  }, [root, camera])
}
