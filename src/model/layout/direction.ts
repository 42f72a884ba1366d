/*
 * Which side a line is read from. A text is read from the side of its first letter (UAX 9, P2 and P3), and so are all its
 * lines; but a line by itself, as screen and pictures get it, says only what its own first letter says. A line that would
 * be taken for one of the other side therefore begins with the sign, invisible, by which it is read as its text is.
 */

const FROM_LEFT = '\u200e'
const FROM_RIGHT = '\u200f'
const RIGHT_TO_LEFT =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const ANY = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u')
const FIRST = new RegExp(`^[^\\p{L}${FROM_LEFT}${FROM_RIGHT}]*[${RIGHT_TO_LEFT}${FROM_RIGHT}]`, 'u')

/** Whether a text, or a line of one, is read from right to left. */
export function isRightToLeft(text: string): boolean {
  return FIRST.test(text)
}

/** The lines of a text, each told apart where it would be read from another side than the text. */
export function fromOneSide(lines: readonly string[], text: string): readonly string[] {
  if (!ANY.test(text)) return lines
  const side = isRightToLeft(text)
  return lines.map(line => (isRightToLeft(line) === side ? line : (side ? FROM_RIGHT : FROM_LEFT) + line))
}

/** A line without that sign: for who says otherwise which side it is read from. */
export function withoutSide(line: string): string {
  return line.startsWith(FROM_LEFT) || line.startsWith(FROM_RIGHT) ? line.slice(1) : line
}
