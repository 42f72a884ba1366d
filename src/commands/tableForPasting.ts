import Papa from 'papaparse'
import { HEADERS } from '../io/table/headers'

/** They tell rows apart for Jatra; in a document they are noise. */
const NOT_PASTED: readonly string[] = [HEADERS.stageId, HEADERS.touchpointId]

/**
 * A CSV file as programs take tables from the clipboard: HTML for those that keep the cells, tabs for the rest. It has the
 * columns in which something stands. Cells are those of the file, also in how they are guarded against being taken for
 * formulas.
 */
export function tableForPasting(csv: string): { readonly html: string; readonly text: string } {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true })
  const [head = [], ...rows] = withColumns(data)
  const html = `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map(cells => row(cells, 'td')).join('')}</tbody></table>`
  // Quoted where a cell has lines of its own: so spreadsheets take and give them.
  return { html, text: Papa.unparse([head, ...rows], { delimiter: '\t', newline: '\n' }) }
}

function withColumns([head = [], ...rows]: readonly string[][]): string[][] {
  const kept = head.flatMap((name, column) => {
    const says = rows.some(cells => cells[column]?.trim())
    return says && !NOT_PASTED.includes(name) ? [column] : []
  })
  return [head, ...rows].map(cells => kept.map(column => cells[column] ?? ''))
}

function row(cells: readonly string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map(cell => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
}

/** Excel would begin a new row at a line break, unless it is told otherwise in its own words. */
const LINE_BREAK = '<br style="mso-data-placement:same-cell">'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(cell: string): string {
  return cell.replace(/[&<>"]/g, letter => ENTITIES[letter]!).replace(/\r\n|\r|\n/g, LINE_BREAK)
}
