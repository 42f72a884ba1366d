import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

/**
 * Whether a key is an input method's: while it composes a letter or a word, Enter chooses one and Escape gives it up, and
 * neither is ours. Safari ends the composition before it tells of the key that ended it: that key says so by its code only.
 */
export function composes(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const { isComposing } = 'nativeEvent' in event ? event.nativeEvent : event
  return isComposing || event.keyCode === KEY_OF_INPUT_METHOD
}

/** What browsers agree upon (UI Events, "Legacy Key Attributes"). */
const KEY_OF_INPUT_METHOD = 229
