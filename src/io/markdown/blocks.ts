import { MAX_COLUMNS, MAX_ROWS, type Row } from '../table/rows'
import { OURS } from './ours'
import { isRuleRow, tableCells } from './tableCells'

/*
 * A page of Markdown as far as outlines are made of it: headings, lists with what is indented under their lines, and
 * paragraphs. Blocks of code, comments and front matter are passed over. Line by line, in one pass.
 */

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }
  | { readonly kind: 'item'; readonly item: Item }

/** A line of a list, still quoted. */
export interface Item {
  text: string
  readonly line: number
  readonly children: Item[]
}

export interface Page {
  readonly blocks: readonly Block[]
  /** Of the front matter. */
  readonly title: string | undefined
  /** What our comment carries. */
  readonly carried: readonly string[]
  /** Tables, which are no part of an outline. */
  readonly tables: readonly Table[]
  /** Whether they had more rows or columns than a table may have, which are not among them. */
  readonly tooLong: boolean
  /** What is left of the text for those who read lists. */
  readonly list: string
}

export interface Table {
  /** Under which it stands, other than the title of the page; empty if there is none. */
  readonly heading: string
  readonly rows: readonly Row[]
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/s
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/s
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const FENCE = /^[ \t]*(`{3,}|~{3,})/
const BOX = /^\[[ xX]\][ \t]+/

/** Lines beyond this are no line of any outline, and are cut. */
const LONG_LINE = 100_000

export function readBlocks(text: string): Page {
  const blocks: Block[] = []
  const carried: string[] = []
  const tables: (Table & { readonly rows: Row[] })[] = []
  let underHeading = ''
  const list: string[] = []
  const lines = text.split(/\r\n?|\n/)
  const front = frontMatter(lines)
  /** Open lines of the list, the innermost last. */
  let open: { indent: number; item: Item }[] = []
  let paragraph: { text: string; line: number } | undefined
  let inTable = false
  let rowsLeft = MAX_ROWS
  let tooLong = false

  const endParagraph = () => {
    if (paragraph) blocks.push({ kind: 'paragraph', ...paragraph })
    paragraph = undefined
  }

  for (let at = front.end; at < lines.length; at++) {
    const line = lines[at]!.slice(0, LONG_LINE)
    const comment = /^\s*<!--/.test(line) ? commentEnd(lines, at) : undefined
    if (comment !== undefined) {
      if (line.trim() === OURS) carried.push(...lines.slice(at + 1, comment).map(one => one.trim()))
      at = comment
      continue
    }
    const fence = FENCE.exec(line)?.[1]
    if (fence) {
      endParagraph()
      at = fenceEnd(lines, at, fence)
      continue
    }
    const isRow = /^\s*\|/.test(line)
    if (isRow && !inTable) tables.push({ heading: underHeading, rows: [] })
    inTable = isRow
    if (isRow) {
      if (isRuleRow(line)) continue
      const cells = tableCells(line)
      if (rowsLeft > 0) tables.at(-1)!.rows.push({ line: at + 1, cells: cells.slice(0, MAX_COLUMNS) })
      tooLong ||= rowsLeft === 0 || cells.length > MAX_COLUMNS
      rowsLeft = Math.max(0, rowsLeft - 1)
      continue
    }
    list.push(line)

    const content = line.trim()
    if (content === '') {
      endParagraph()
      continue
    }
    const heading = HEADING.exec(line)
    if (heading) {
      endParagraph()
      open = []
      const words = withoutClosing(heading[2]!.trim())
      underHeading = heading[1]!.length > 1 ? words : ''
      blocks.push({ kind: 'heading', level: heading[1]!.length, text: words, line: at + 1 })
      continue
    }
    const underline = paragraph && /^(=+|-+)$/.exec(content)?.[1]
    if (paragraph && underline) {
      const level = underline.startsWith('=') ? 1 : 2
      blocks.push({ kind: 'heading', level, text: paragraph.text, line: paragraph.line })
      paragraph = undefined
      open = []
      continue
    }
    if (RULE.test(line)) {
      endParagraph()
      open = []
      continue
    }
    const found = ITEM.exec(line)
    if (found) {
      endParagraph()
      const indent = columns(found[1]!)
      const item: Item = { text: found[2]!.trim().replace(BOX, ''), line: at + 1, children: [] }
      while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop()
      const parent = open.at(-1)
      if (parent) parent.item.children.push(item)
      else blocks.push({ kind: 'item', item })
      open.push({ indent, item })
      continue
    }
    const words = content.replace(/^>\s?/, '')
    const last = open.at(-1)
    // What goes on under a line of a list belongs to it.
    if (last && !paragraph && (/^[ \t]/.test(line) || lines[at - 1]!.trim() !== '')) {
      last.item.text += ` ${words}`
      continue
    }
    open = []
    if (paragraph) paragraph.text += ` ${words}`
    else paragraph = { text: words, line: at + 1 }
  }
  endParagraph()
  return { blocks, title: front.title, carried, tables, tooLong, list: list.join('\n') }
}

function frontMatter(lines: readonly string[]): { end: number; title: string | undefined } {
  if (lines[0]?.trimEnd() !== '---') return { end: 0, title: undefined }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line))
  if (end < 0) return { end: 0, title: undefined }
  const title = lines.slice(1, end).flatMap(line => /^title:\s+(\S.*)$/.exec(line)?.[1] ?? [])[0]
  return { end: end + 1, title: title?.trim().replace(/^(["'])(.*)\1$/, '$2') }
}

/** The line in which a comment ends; the last if it has no end. */
function commentEnd(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at]!.includes('-->')) return at
  return lines.length
}

function fenceEnd(lines: readonly string[], from: number, fence: string): number {
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]!.trim()
    if (line.startsWith(fence) && line === fence[0]!.repeat(line.length)) return at
  }
  return lines.length
}

function withoutClosing(heading: string): string {
  return /(^|\s)#+$/.test(heading) ? heading.replace(/(?<!#)#+$/, '').trimEnd() : heading
}

/** In columns; a tab leads to the next fourth. */
function columns(space: string): number {
  let count = 0
  for (const letter of space) count += letter === '\t' ? 4 - (count % 4) : 1
  return count
}
