import { type RefObject, useEffect } from 'react'
import { useScene } from './scene'

/**
 * Browsers scroll to what they find on a page or put the keyboard on, even where nothing can be scrolled by hand. On the
 * canvas such a scroll becomes a pan: what was looked for is in view, and the map is where the view says.
 */
export function useScrollPans(root: RefObject<HTMLElement | null>): void {
  const { camera } = useScene()
  useEffect(() => {
    const element = root.current
    if (!element) return
    const onScroll = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || target.closest('textarea, input')) return
      const { scrollLeft, scrollTop } = target
      if (scrollLeft === 0 && scrollTop === 0) return
      target.scrollTo({ left: 0, top: 0, behavior: 'instant' })
      camera.panBy(-scrollLeft, -scrollTop)
    }
    element.addEventListener('scroll', onScroll, { capture: true })
    return () => element.removeEventListener('scroll', onScroll, { capture: true })
  }, [root, camera])
}
