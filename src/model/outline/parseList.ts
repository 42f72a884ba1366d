import { graphemes } from '../layout/graphemes'
import { type MarkedLine, readMark } from './listMarks'

/*
 * A list from anywhere as a tree. People write lists in many hands: indented by tabs or by any number of spaces, with
 * bullets, numbers or headings, in groups parted by blank lines, under lines that end with a colon, or as columns of a
 * spreadsheet. All but the last come down to one rule over a stack of open lines: a line goes under the last one that is
 * indented less, or as much but with an outer mark. So only the order of indentations counts, never their width.
 *
 * It never throws: there is no wrong list, only one that is read otherwise than meant, and the preview shows that.
 */

export interface ListNode {
  readonly text: string
  readonly children: readonly ListNode[]
}

export interface ParsedList {
  readonly nodes: readonly ListNode[]
  /** Lines that are one too many and were left out. */
  readonly cut: number
  /** Lines that were too long and lost their end. */
  readonly shortened: number
  /** Its only root is the heading of other headings: the name of the whole rather than its first part. */
  readonly headed: boolean
}

/** Letters (UTF-16 units) of a list: 100,000 lines of forty. What is longer is not to be parsed at all. */
export const MAX_LETTERS = 4_000_000

export const MAX_LINES = 5000
/** Characters of a line that are looked at: a row of a spreadsheet with some fifty paragraphs. Also: patterns must end. */
const MAX_ROW = 100_000
/** Cells of a row. */
const MAX_CELLS = 200
/** Things that a list makes, all cells of all rows together. */
const MAX_ENTRIES = 4 * MAX_LINES
/** Characters of one line. A paragraph fits; a file that is no list does not. */
const MAX_LENGTH = 2000
/** Levels; what is deeper stays on the last. */
const MAX_DEPTH = 24

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
/** Three or more of one sign and nothing else: a rule between parts. */
const RULE = /^([-*_=])\1{2,}$/
const COLON = /\s*[:：]$/u
/** What hides at the beginning of texts from other programs; within words such signs mean something and stay. */
const HIDDEN_START = /^[\ufeff\u200b\u2060]+/u

interface Draft {
  text: string
  sign: MarkedLine['sign']
  mark: MarkedLine['mark']
  readonly children: Draft[]
}

/** A line on its way into the tree: what has a smaller key is further out. */
interface Entry extends Draft {
  readonly key: number
  /** The group of lines, parted by blank ones, that it stands in. */
  readonly group: number
}

/** The tree that a pasted text describes. */
export function parseList(text: string): ParsedList {
  const lines: Line[] = []
  let group = 0
  for (const line of text.split(LINE_END)) {
    const raw = line.slice(0, MAX_ROW).replace(HIDDEN_START, '').trimEnd()
    if (raw.trim() === '' || RULE.test(raw.trim())) group++
    else lines.push({ raw, group })
  }
  const kept = lines.slice(0, MAX_LINES)
  let shortened = 0
  const short = (words: string) => {
    if (words.length <= MAX_LENGTH) return words
    shortened++
    // Never within a cluster: half a letter is another letter.
    return graphemes(words.slice(0, MAX_LENGTH)).slice(0, -1).join('')
  }
  const isTable = kept.some(({ raw }) => hasCells(raw))
  const entries: Entry[] = []
  let read = 0
  const entriesOf = isTable ? rowEntries() : lineEntries
  while (read < kept.length && entries.length < MAX_ENTRIES) entries.push(...entriesOf(kept[read++]!))
  for (const entry of entries) entry.text = short(entry.text)
  const roots = grouped(nested(entries), entries)
  settleSigns(roots)
  const [first, second] = roots
  return {
    nodes: roots.map(finished),
    cut: lines.length - read,
    shortened,
    headed: isHeading(first) && !second && first.children.some(isHeading),
  }
}

function isHeading(draft: Draft | undefined): draft is Draft {
  return draft?.mark === 'heading'
}

/* ---------- lines ---------- */

interface Line {
  readonly raw: string
  readonly group: number
}

function lineEntries({ raw, group }: Line): Entry[] {
  const { mark, sign, heading, text } = readMark(raw.trim())
  if (text === '') return []
  // Headings are further out than any indentation, the fewer hashes the further.
  const key = heading === undefined ? indentOf(raw) : heading - 100
  return [{ key, group, mark, sign, text: text.replace(/\s+/g, ' '), children: [] }]
}

/** In columns; a tab leads to the next fourth, as in most programs. */
function indentOf(line: string): number {
  let columns = 0
  for (const letter of /^\s*/u.exec(line)![0]) columns += letter === '\t' ? 4 - (columns % 4) : 1
  return columns
}

/* ---------- spreadsheets ---------- */

/** Whether there is more than one cell in the line: a tab that is neither indentation nor part of a bullet. */
function hasCells(line: string): boolean {
  return readMark(line.trim()).text.includes('\t')
}

/**
 * Rows of a spreadsheet: the first column is the outermost, the second stands under it, and all others under the second.
 * A cell that is empty or the same as the one above goes on with it.
 */
function rowEntries() {
  let open: readonly (string | undefined)[] = []
  return ({ raw, group }: Line): Entry[] => {
    const cells = raw.split('\t', MAX_CELLS).map((cell, column) => {
      // What is noted on a touchpoint says by its sign what it is; stages and touchpoints may have been numbered.
      const words = column < 2 ? readMark(cell.trim()).text : cell.trim()
      return words.replace(/\s+/g, ' ')
    })
    const last = cells.findLastIndex(cell => cell !== '')
    let same = true
    const entries = cells.flatMap((text, column): Entry[] => {
      if (text === '') return []
      const isRepeated = same && column < last && column < 2 && open[column] === text
      if (isRepeated) return []
      same = false
      return [{ key: Math.min(column, 2), group, mark: undefined, sign: undefined, text, children: [] }]
    })
    open = cells.map((cell, column) => (cell === '' ? open[column] : cell))
    return entries
  }
}

/* ---------- the tree ---------- */

function nested(entries: readonly Entry[]): Draft[] {
  const roots: Draft[] = []
  const open: Entry[] = []
  for (const entry of entries) {
    while (open.length > 0 && open.at(-1)!.key > entry.key) open.pop()
    const level = open.findIndex(({ key }) => key === entry.key)
    if (level >= 0) {
      // Those that are indented alike, from the outer mark to the inner. Words without a mark are outside all marks.
      const place =
        entry.mark === undefined ? level : open.findIndex((o, i) => i >= level && o.mark === entry.mark)
      if (place >= 0) open.length = place
    }
    if (open.length >= MAX_DEPTH) open.length = MAX_DEPTH - 1
    const siblings = open.at(-1)?.children ?? roots
    siblings.push(entry)
    open.push(entry)
  }
  return roots
}

/** A flat list may still have parts: under lines that end with a colon, or between blank lines. */
function grouped(roots: Draft[], entries: readonly Entry[]): Draft[] {
  if (roots.length !== entries.length || roots.length < 2) return roots
  const colons = entries.filter(({ text }) => COLON.test(text)).length
  if (colons > 0 && colons < entries.length && COLON.test(entries[0]!.text)) {
    return underHeads(entries, ({ text }) => COLON.test(text))
  }
  const sizes = new Map<number, number>()
  for (const { group } of entries) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const isParted = sizes.size > 1 && [...sizes.values()].every(size => size > 1)
  if (!isParted || entries.some(({ mark }) => mark !== undefined)) return roots
  const begun = new Set<number>()
  return underHeads(entries, ({ group }) => !begun.has(group) && Boolean(begun.add(group)))
}

function underHeads(entries: readonly Entry[], isHead: (entry: Entry) => boolean): Draft[] {
  const roots: Draft[] = []
  for (const entry of entries) {
    if (isHead(entry)) roots.push(entry)
    else roots.at(-1)!.children.push(entry)
  }
  return roots
}

/**
 * Gives back to lines the `-` or `+` that is no bullet but says what they are: where lines of one group begin with
 * different signs, or where annotations stand and no line further out has such a bullet.
 */
function settleSigns(roots: readonly Draft[]): void {
  const visit = (group: readonly Draft[], depth: number, dashesAbove: boolean) => {
    const signs = new Set(group.flatMap(({ sign, text }) => sign ?? (/^[!?]\s/u.test(text) ? text[0]! : [])))
    const dashes = dashesAbove || group.some(({ sign }) => sign !== undefined)
    const areSigns =
      group.every(({ children }) => children.length === 0) &&
      (signs.size > 1 || (signs.size === 1 && depth > 1 && !dashesAbove))
    for (const draft of group) {
      if (areSigns && draft.sign) draft.text = `${draft.sign} ${draft.text}`
      visit(draft.children, depth + 1, dashes)
    }
  }
  // Under headings of Markdown a list has Markdown's bullets.
  visit(roots, 0, roots.some(isHeading))
}

function finished({ text, children }: Draft): ListNode {
  const isHead = children.length > 0 && COLON.test(text)
  return { text: (isHead && text.replace(COLON, '')) || text, children: children.map(finished) }
}
