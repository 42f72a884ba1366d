import { plainDigits } from '../../model/digits'

/*
 * What stands in one cell. Several values are parted by `; `, with `\;` for a semicolon within one; a backslash is
 * doubled only where it could be taken for the beginning of that.
 */

/** The values as the text of one cell. */
export function joinValues(values: readonly string[]): string {
  return values.map(value => value.replace(/\\(?=[;\\]|$)|;/g, char => `\\${char}`)).join('; ')
}

/** The values that `joinValues` wrote; white space around them is their own. */
export function splitValues(cell: string): string[] {
  if (cell === '') return []
  const values: string[] = ['']
  for (let at = 0; at < cell.length; at++) {
    const char = cell[at]!
    const next = cell[at + 1]
    if (char === '\\' && (next === ';' || next === '\\')) {
      values.push(values.pop()! + next)
      at++
    } else if (char === ';') {
      values.push('')
      if (next === ' ') at++
    } else {
      values.push(values.pop()! + char)
    }
  }
  return values
}

/** The lines of a cell without the bullets that people put before them. */
export function linesOf(cell: string): string[] {
  return cell
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/^\s*(?:[-–*•·▪◦‣►✓✔]|\d{1,2}[.)])\s+/, '').trim())
    .filter(line => line !== '')
}

/** The values of a cell that somebody wrote by hand: on lines of their own or parted by semicolons. */
export function looseValues(cell: string): string[] {
  return linesOf(cell)
    .flatMap(splitValues)
    .map(value => value.trim())
    .filter(value => value !== '')
}

/** The values of a cell of short words (names, tags), which people also part by commas and bars. */
export function looseWords(cell: string): string[] {
  const values = looseValues(cell)
  if (values.length !== 1) return values
  return values[0]!
    .split(/[,|、،，]/)
    .map(value => value.trim())
    .filter(value => value !== '')
}

/*
 * Spreadsheets take a text that begins with one of a few characters for a formula. Where a program parts cells by another
 * sign than the one that we write, a cell of theirs may begin in the midst of one of ours: behind a semicolon, a comma, a
 * tab or a line break, and no quotation marks around ours keep it together. So an apostrophe is written before whatever
 * would be a formula, there as at the beginning; what has one there already gets another, so that all come back as they
 * were. Quotation marks may be gone by the time the program looks.
 */
const SIGNS = '[=+\\-@＝＋－＠]'
const MARKS = `["']*`
/** Tabs and line breaks are passed over by some programs, but only where they find a cell of their own. */
const BEGINS = `(?=${MARKS}(?:${SIGNS}|[\\t\\r\\n]))`
const BEGINS_WITHIN = `(?=${MARKS}${SIGNS})`
const BEHIND = '(?<=[;,\\t\\r\\n])'
const FORMULA = new RegExp(`^${BEGINS}`)
const TO_GUARD = new RegExp(`^${BEGINS}|${BEHIND}${BEGINS_WITHIN}`, 'g')
const GUARDED = new RegExp(`^'${BEGINS}|${BEHIND}'${BEGINS_WITHIN}`, 'g')

/** Whether a spreadsheet would take a whole cell for a formula. */
export function isFormulaLike(text: string): boolean {
  return FORMULA.test(text)
}

export function guarded(text: string): string {
  return text.replace(TO_GUARD, "'")
}

export function unguarded(text: string): string {
  return text.includes("'") ? text.replace(GUARDED, '') : text
}

/** Letters of a number: more than a number has, with its sign and with spaces. */
const LONG_NUMBER = 100

/** A number as people write it: digits of any script, a comma or a point, with a sign of percent or not. */
export function parseNumber(text: string): number | undefined {
  const said = text.trim()
  if (said.length > LONG_NUMBER) return undefined
  const plain = plainDigits(said)
    .replace(/[−–－﹣]/g, '-')
    .replace(/＋/g, '+')
    .replace(/[٫，．,]/g, '.')
    .replace(/[%٪％]$/, '')
    .trimEnd()
  return /^[+-]?\d{1,15}(\.\d{1,20})?$/.test(plain) ? Number(plain) + 0 : undefined
}

const YES =
  /^(true|yes|y|x|1|✓|✔|☑|wahr|ja|j|vrai|oui|o|verdadero|si|sí|s|verdadeiro|sim|vero|waar|হ্যাঁ|হ্যা|হাঁ|সত্য|是|真|はい|예|네|हाँ|हां|نعم|да)$/iu

export function parseTruth(text: string): boolean {
  return YES.test(text.trim().normalize('NFC'))
}
