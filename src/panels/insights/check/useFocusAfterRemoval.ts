import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard in a list from which the item that it was on goes away: it goes on to the button that stands in its
 * place then, or to the last one. Buttons that count are marked `data-finding-action`. Call the result with the button
 * that takes its item away.
 */
export function useFocusAfterRemoval(
  list: RefObject<HTMLElement | null>,
  count: number,
): (button: HTMLElement | null) => void {
  const taken = useRef(-1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new count that says that the item is gone.
  useLayoutEffect(() => {
    if (taken.current < 0) return
    const buttons = buttonsIn(list.current)
    buttons[Math.min(taken.current, buttons.length - 1)]?.focus()
    taken.current = -1
  }, [count, list])

  return useCallback(
    button => {
      taken.current = button ? buttonsIn(list.current).indexOf(button) : -1
    },
    [list],
  )
}

function buttonsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding-action]') ?? [])]
}
