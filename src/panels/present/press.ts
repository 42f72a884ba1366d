import { type KeyPress, keyOf } from '../../commands/keys'

/** What a key means to a presentation. */
export type Press =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'leave'
  | 'black'
  | 'fullscreen'
  | 'notes'
  | 'pain'
  | 'undo'
  | 'redo'
  | { readonly digit: number }

/** Clickers are keyboards: they send PageUp and PageDown, and a dot or B to darken the screen. */
const KEYS: Readonly<Record<string, Press>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  '.': 'black',
  B: 'black',
  F: 'fullscreen',
  N: 'notes',
  '-': 'pain',
  'mod+Z': 'undo',
  'mod+shift+Z': 'redo',
  'mod+Y': 'redo',
}

/** What a key press means; undefined: nothing, it is the browser's. */
export function pressOf(event: KeyPress): Press | undefined {
  // The space bar makes no other character with Shift.
  if (event.key === ' ' && event.shiftKey) return 'previous'
  const key = keyOf(event)
  if (/^[0-9]$/.test(key)) return { digit: Number(key) }
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
}
