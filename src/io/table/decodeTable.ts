import type { Source } from '../source'

/*
 * Spreadsheet programs save tables in the code page of their machine unless told otherwise. UTF-8 and marked UTF-16 are
 * known by `Source`; what is left is UTF-16 without its mark, and Windows-1252, in which every byte is some letter: so
 * whatever has the bytes of a picture or an archive in it is no table.
 */

export interface TableText {
  readonly text: string
  /** Whether its letters were guessed to be of a code page. */
  readonly codePage: boolean
}

const SAMPLE = 4096

/** The text of a table, without a byte order mark; undefined if the bytes are no text at all. */
export function decodeTable(source: Source): TableText | undefined {
  const { bytes } = source
  const wide = wideEncoding(bytes.subarray(0, SAMPLE))
  if (wide) return { text: new TextDecoder(wide).decode(bytes), codePage: false }
  const text = source.text()
  if (text !== undefined) return { text, codePage: false }
  if (hasMark(bytes) || isBinary(bytes.subarray(0, SAMPLE))) return undefined
  return { text: decodeCodePage(bytes), codePage: true }
}

/** Windows-1252 from 0x80 to 0x9f; the five places that it leaves open stay controls. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some releases of Node take the code page for Latin-1, which has controls where it has letters. */
function decodeCodePage(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, char => UPPER[char.charCodeAt(0) - 0x80]!)
}

/** UTF-16 without a mark shows by its zeros: in most scripts every other byte, the higher one, is the same small number. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || hasMark(bytes)) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2]!++
  const half = bytes.length / 2
  if (zeros[1]! > half * 0.4 && zeros[0] === 0) return 'utf-16le'
  return zeros[0]! > half * 0.4 && zeros[1] === 0 ? 'utf-16be' : undefined
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Bytes that no text has: all controls but tab, line ends and form feed. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte < 32 && (byte < 9 || byte > 13) && byte !== 0x1b)
}
