import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard in a place whose pressed button goes away: `to` takes it if it is there, the place itself otherwise
 * (which has to be focusable). To be called by the component whose rendering takes the button away.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, to?: RefObject<HTMLElement | null>): void {
  /** The keyboard was here when it was last anywhere. */
  const isHere = useRef(false)
  /** The place has it until `to` is there. */
  const standsIn = useRef(false)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      isHere.current = target instanceof Node && place.current?.contains(target) === true
    }
    // A press on what takes no focus takes it away, and nothing has it then.
    const onPress = ({ target }: PointerEvent) => {
      const isOnFocus = target instanceof Node && document.activeElement?.contains(target) === true
      if (!isOnFocus) isHere.current = false
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [place])
  // After every rendering: any may have taken the button away.
  useLayoutEffect(() => {
    const { activeElement } = document
    const waits = standsIn.current && activeElement === place.current
    if (!isHere.current || !(waits || activeElement === document.body)) return
    standsIn.current = !to?.current
    const target = to?.current ?? place.current
    target?.focus({ preventScroll: true })
  })
}
