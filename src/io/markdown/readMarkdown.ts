import type { Id } from '../../model/ids'
import { type ReadMap, refuse } from '../format'
import type { Answers } from '../question'
import { WarningList } from '../warningList'
import { readBlocks } from './blocks'
import { mapOf } from './mapOf'
import { readOutline } from './readOutline'
import { readTable } from './readTable'
import { tableOf } from './tableOf'

/** Letters (UTF-16 units): far above what any wiki shows. */
const MAX_LETTERS = 16 * 1024 * 1024

/** A table with so many columns of a journey is one, whatever else the page has. */
const SURELY = 3

/** The map that an outline in Markdown tells. */
export async function readMarkdown(text: string, newId: () => Id, answers: Answers = {}): Promise<ReadMap> {
  if (text.length > MAX_LETTERS)
    return refuse('too-large', { code: 'because.tooManyLetters', count: MAX_LETTERS })
  const page = readBlocks(text)
  const warnings = new WarningList('markdown.more')
  const outline = readOutline(page, warnings)
  const hasCards = outline.stages.some(({ cards }) => cards.length > 0)
  const table = page.carried.length > 0 ? undefined : tableOf(page.tables)
  const items = hasCards ? page.blocks.flatMap(block => (block.kind === 'item' ? [block.item.line] : [])) : []
  const hasLists = items.length > 0
  const isFirst = table !== undefined && items.every(line => line > table.rows[0]!.line)
  // Words around a table are no journey; nor are lists below one that plainly is.
  if (table && (!hasCards || (isFirst && table.known >= (hasLists ? SURELY : 1)))) {
    const read = readTable(table.rows, outline.title, { newId, answers })
    if (!read.ok) return read
    const said = new WarningList('markdown.more', read.warnings)
    if (page.tooLong) said.tell('table.tooLong')
    if (hasLists) said.tell('markdown.besides')
    for (const { rows } of table.left) if (rows[0]) said.tell('markdown.otherTable', { line: rows[0].line })
    const told = said.list()
    return told.length > 0 ? { ...read, warnings: told } : read
  }
  const isEmpty = outline.stages.length === 0 && outline.personas.length === 0
  if (isEmpty && page.carried.length === 0) return refuse('nothing-in-it', 'because.noHeadings')
  const read = await mapOf(outline, page.carried, warnings, newId)
  const told = warnings.list()
  return read.ok && told.length > 0 ? { ...read, warnings: told } : read
}
