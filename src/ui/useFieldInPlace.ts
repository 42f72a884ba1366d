import { type RefObject, useLayoutEffect } from 'react'

/** A text area that stands where its text stood: it takes the keyboard, the cursor at the end, and is as high as its text. */
export function useFieldInPlace(
  field: RefObject<Pick<
    HTMLTextAreaElement,
    'focus' | 'setSelectionRange' | 'value' | 'style' | 'scrollHeight'
  > | null>,
  shown: string,
): void {
  useLayoutEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [field])
  useLayoutEffect(() => {
    const element = field.current
    if (!element || element.value !== shown) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [field, shown])
}
