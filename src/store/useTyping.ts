import {
  type ChangeEvent,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { carried, rebase } from './rebase'
import { smallestSplice } from './splice'

/** Either of the two: what they have in common is all that is used. */
type TextControl = HTMLInputElement & HTMLTextAreaElement

/** What a text field needs to show a text that others may change while somebody types in it. */
export interface Typing {
  readonly ref: RefObject<TextControl | null>
  readonly value: string
  onChange(event: ChangeEvent<TextControl>): void
  onSelect(event: SyntheticEvent<TextControl>): void
  onCompositionStart(): void
  onCompositionEnd(): void
}

/**
 * Typing that is saved letter by letter. The cursor keeps its place in the text when somebody else writes before it; and
 * while an input method composes, the field is left alone and takes in what others wrote when the word is done.
 *
 * @param write is given what to do to the text as it is
 */
export function useTyping(text: string, write: (edit: (current: string) => string) => void): Typing {
  const ref = useRef<TextControl>(null)
  const [composed, setComposed] = useState<string>()
  const value = composed ?? text
  /** The text and the cursor as they were seen last: by the time an effect runs, the browser has moved the cursor. */
  const seen = useRef({ text: value, start: 0, end: 0 })

  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    const { text, start, end } = seen.current
    const splice = smallestSplice(text, value)
    if (splice && document.activeElement === field) {
      field.setSelectionRange(carried(start, splice), carried(end, splice))
    }
    seen.current = look(field)
  }, [value])

  return {
    ref,
    value,
    onChange(event) {
      const base = seen.current.text
      const typed = event.currentTarget.value
      seen.current = look(event.currentTarget)
      if (composed !== undefined) setComposed(typed)
      write(current => rebase(base, typed, current))
    },
    onSelect(event) {
      seen.current = look(event.currentTarget)
    },
    onCompositionStart: () => setComposed(value),
    onCompositionEnd: () => setComposed(undefined),
  }
}

function look({ value, selectionStart, selectionEnd }: TextControl) {
  return { text: value, start: selectionStart ?? 0, end: selectionEnd ?? 0 }
}
