import { type Reader, refuse } from '../format'
import { OURS } from './ours'

export const markdownReader: Reader = {
  recognises: ({ head }) => isOutline(head),
  read: async (source, { newId, answers }) => {
    const text = source.text()
    if (text === undefined) return refuse('broken', 'because.notText')
    const { readMarkdown } = await import('./readMarkdown')
    return readMarkdown(text, newId, answers)
  },
}

/** Lines that are looked at. */
const FIRST_LINES = 400

/** A heading with a line of equals signs under it. */
const UNDERLINED = /(?:^|\n)[^\s#>|`~=*+-].{0,200}\r?\n={3,}[ \t]*(?:\r?\n|$)/
/** Names of columns with a row of dashes under them. */
const TABLE = /(?:^|\n)[ \t]*\|[^\n]*\r?\n[ \t]*\|[ \t:]*--[ \t:|-]*(?:\r?\n|$)/

/** Headings, tables, or lists that are more of the text than all else. */
function isOutline(head: string): boolean {
  if (/^[<{[]/.test(head) && !head.startsWith('<!--')) return false
  if (head.includes(OURS)) return true
  if (/\p{Cc}/u.test(head.replace(/[\t\n\r\f\v]/g, ''))) return false
  const lines = head.split(/\r\n?|\n/, FIRST_LINES).filter(line => line.trim())
  const headings = lines.filter(line => /^#{1,6}[ \t]+\S/.test(line)).length
  const items = lines.filter(line => /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S/.test(line)).length
  if (headings > 0 || UNDERLINED.test(head) || TABLE.test(head)) return lines.length > 1
  return items > 1 && items * 2 > lines.length
}
