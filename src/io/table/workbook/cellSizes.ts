import type { Cell } from '../cell'

/*
 * How wide columns and how high rows have to be for their texts to be seen. Excel finds the heights of rows by itself when
 * it opens a workbook; LibreOffice, Numbers and the previews of mail programs do not, and draw the lines of one row over the
 * next. Nobody can say here how wide a letter will be: it is counted in digits, as columns are, with room to spare. Rows
 * are not fixed to these heights, so programs fit them again where somebody edits.
 */

/** In points: of a line in the font of the workbook, and of one whose letters reach higher and lower. */
const LINE = 15
const HIGH_LINE = 19
/** More than this no row can have. */
const HIGHEST = 409
const MOST_LINES = Math.ceil(HIGHEST / LINE)
/** What the button of the filter takes of a head, in letters. */
const FILTER = 3
/** No title is worth a wider column. */
const WIDEST_HEAD = 40
/** Letters are narrower than digits, on the whole. */
const LETTER = 0.95
const HIGH_LETTER = 1.6
const BOLD = 1.1

/** What stands above or below another letter, or joins two. */
const MARK = /[\p{M}\p{Cf}]/u
const NOT_ASCII = /[^ -~\t]/
const WIDE =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u
const HIGH =
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The width of a column in which no word of its title is broken, in letters. */
export function columnWidth({ header, width }: { readonly header: string; readonly width: number }): number {
  const longest = header
    .split(/[\s-]+/)
    .reduce((most, word) => (word.length > WIDEST_HEAD ? most : Math.max(most, lettersOf(word))), 0)
  return Math.max(width, Math.min(WIDEST_HEAD, Math.ceil(longest * BOLD) + FILTER))
}

/** The height of a row, in points; undefined where one line is enough. */
export function rowHeight(
  cells: readonly Cell[],
  widths: readonly number[],
  columns: readonly { readonly oneLine?: boolean | undefined }[],
): number | undefined {
  let height = LINE
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string' || cell === '' || columns[column]?.oneLine) return
    const line = HIGH.test(cell) ? HIGH_LINE : LINE
    if (height < HIGHEST) height = Math.max(height, line * linesIn(cell, widths[column]! - 1))
  })
  return height === LINE ? undefined : Math.min(HIGHEST, height)
}

/** The height of a head, in points. */
export function headHeight(headers: readonly string[], widths: readonly number[]): number {
  const lines = headers.map((header, column) => linesIn(header, (widths[column]! - FILTER) / BOLD))
  return LINE * Math.max(1, ...lines) + 3
}

/** Lines that a text takes when it is broken between its words, and long words within; beyond the highest row, too few. */
function linesIn(text: string, width: number): number {
  let count = 0
  for (const paragraph of text.slice(0, MOST_LINES * width).split(/\r\n|\r|\n/)) {
    count++
    let left = width
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      if (lettersOf(word.trimEnd()) > left && left < width) {
        count++
        left = width
      }
      left -= lettersOf(word)
      while (left < 0) {
        count++
        left += width
      }
    }
    if (count > MOST_LINES) return count
  }
  return count
}

/** The width of a text in digits. */
function lettersOf(text: string): number {
  if (!NOT_ASCII.test(text)) return text.length * LETTER
  let sum = 0
  for (const letter of text) {
    if (WIDE.test(letter)) sum += 2
    else if (!MARK.test(letter)) sum += HIGH.test(letter) ? HIGH_LETTER : LETTER
  }
  return sum
}
