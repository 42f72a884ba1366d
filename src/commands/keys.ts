/*
 * A key press as text, so that a command can name its keys and a press finds its command: `mod+shift+Z`, `alt+ArrowLeft`,
 * `?`. Letters are upper case and say Shift; other characters already are what Shift made of them. Under a keyboard that
 * types no Latin letters (Bengali, Arabic, Greek) the place of the key on the board counts instead, so that V is V for all.
 */

/** The part of a keyboard event that is looked at. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** ⌘ and Ctrl are one: nobody means two things by them. */
export function keyOf(press: KeyPress): string {
  const key = latinKey(press)
  const printed = key.length === 1 && !/[A-Z]/.test(key)
  const parts = [
    press.metaKey || press.ctrlKey ? 'mod' : undefined,
    press.altKey ? 'alt' : undefined,
    press.shiftKey && !printed ? 'shift' : undefined,
    key,
  ]
  return parts.filter(part => part !== undefined).join('+')
}

function latinKey({ key, code, altKey }: KeyPress): string {
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]
  // Alt types other characters on a Mac (Alt+D is ∂), so there the place counts as well.
  if (place && (altKey || key.codePointAt(0)! > 0x7f)) return place
  return key.length === 1 ? key.toUpperCase() : key
}

/** Parts of a key for showing (`⌘`, `⇧`, `Z`), as the platform writes them. */
export function keyCaps(key: string, mac: boolean): readonly string[] {
  // The last part may itself be a plus: `mod++`.
  const split = key.endsWith('+') ? [...key.slice(0, -1).split('+').filter(Boolean), '+'] : key.split('+')
  const names: Record<string, string> = {
    mod: mac ? '⌘' : 'Ctrl',
    alt: mac ? '⌥' : 'Alt',
    shift: mac ? '⇧' : 'Shift',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Escape: 'Esc',
    Delete: 'Del',
    Backspace: '⌫',
    Enter: '↵',
    Tab: 'Tab',
    ' ': '␣',
  }
  return split.map(part => names[part] ?? part)
}
