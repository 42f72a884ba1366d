import type { Bytes } from './format'

/**
 * The text that bytes hold, without a byte order mark: UTF-8, or UTF-16 if they say so, as some Windows programs save.
 * Undefined if they are no such text: better refused than opened with letters replaced.
 */
export function decodeText(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How a text begins, for telling what it is; letters that cannot be read do not matter for that. */
export function decodeHead(bytes: Bytes, length: number): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, length)).trimStart()
}

function encodingOf([first, second]: Bytes): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
