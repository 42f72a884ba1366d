/*
 * What other programs put on the clipboard as HTML: lists of documents and web pages, Word's paragraphs that only say that
 * they are lists, ranges of spreadsheets with their merged cells. It is written out as plain text that means the same, so
 * that one reader (`model/outline/parseList`) decides what is a tree. Its document is inert: nothing in it runs or loads.
 */

/** Characters of HTML: a list of 5,000 lines in Word's prose has some 4 million. */
const MAX_HTML = 8_000_000
/** What a list in plain text cannot say as well. */
const TELLING = 'li, td, th, h1, h2, h3, h4, h5, h6, p[style*="mso-list"]'
const BLOCKS =
  'p, div, ul, ol, li, table, h1, h2, h3, h4, h5, h6, section, article, main, blockquote, pre, dl'
/** Stands for a break within a block; source text has none. */
const BREAK = '\u2028'

/** The lines of the lists, headings and tables in some HTML; undefined if it has none and the plain text says it all. */
export function listInHtml(html: string): string | undefined {
  if (html.length > MAX_HTML || !html.includes('<')) return undefined
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  if (!body.querySelector(TELLING)) return undefined
  for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove()
  for (const bullet of body.querySelectorAll('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]'))
    bullet.remove()
  for (const br of body.querySelectorAll('br')) br.replaceWith(BREAK)
  return linesOf(body, 0).join('\n')
}

function linesOf(element: Element, depth: number): string[] {
  const name = element.tagName
  if (name === 'TABLE') return rowsOf(element as HTMLTableElement)
  if (name === 'UL' || name === 'OL') return [...element.children].flatMap(child => linesInList(child, depth))
  const heading = /^H([1-6])$/.exec(name)?.[1]
  if (heading) return marked(`${'#'.repeat(Number(heading))} `, wordsOf(element))
  const level = /mso-list:[^;]*level(\d)/.exec(element.getAttribute('style') ?? '')?.[1]
  if (level) return marked(bullet(Number(level) - 1), wordsOf(element))
  if (!element.querySelector(BLOCKS)) return marked('', textOf(element))
  return runsOf(element).flatMap(run => (run instanceof Element ? linesOf(run, depth) : marked('', run)))
}

function linesInList(child: Element, depth: number): string[] {
  // Some programs nest lists beside the item rather than in it.
  if (child.tagName !== 'LI') return linesOf(child, depth + 1)
  const parts = runsOf(child, 'ul, ol, table')
  const words = parts.filter(part => typeof part === 'string').join(' ')
  const inner = parts.flatMap(part => (part instanceof Element ? linesOf(part, depth + 1) : []))
  return [...marked(bullet(depth), spaced(words)), ...inner]
}

/** The children of an element: those that are blocks as they are, and the words between them. */
function runsOf(element: Element, blocks = BLOCKS): (Element | string)[] {
  const runs: (Element | string)[] = []
  for (const node of element.childNodes) {
    if (node instanceof Element && (node.matches(blocks) || node.querySelector(blocks))) {
      // What only wraps a block (a bold that Google puts around everything) is looked into.
      if (node.matches(blocks)) runs.push(node)
      else runs.push(...runsOf(node, blocks))
    } else {
      const words = node instanceof Element || node instanceof Text ? (node.textContent ?? '') : ''
      const last = runs.at(-1)
      if (typeof last === 'string') runs[runs.length - 1] = last + words
      else runs.push(words)
    }
  }
  return runs.map(run => (typeof run === 'string' ? run.replace(/[^\S\u2028]+/g, ' ') : run))
}

/** Rows as a spreadsheet copies them; a cell that reaches over several rows or columns stands in the first of them. */
function rowsOf(table: HTMLTableElement): string[] {
  /** How many rows each column is still taken from above. */
  const taken: number[] = []
  return [...table.rows].flatMap(row => {
    const cells: string[] = []
    const skipTaken = () => {
      while ((taken[cells.length] ?? 0) > 0) cells.push('')
    }
    const fresh: [column: number, rows: number][] = []
    for (const cell of row.cells) {
      skipTaken()
      for (let i = 0; i < Math.min(cell.colSpan, 50); i++) {
        fresh.push([cells.length, cell.rowSpan])
        cells.push(i === 0 ? wordsOf(cell) : '')
      }
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1)
    for (const [column, rows] of fresh) taken[column] = rows - 1
    return cells.some(Boolean) ? [cells.join('\t')] : []
  })
}

function bullet(depth: number): string {
  return `${'\t'.repeat(Math.max(0, depth))}• `
}

function marked(mark: string, words: string): string[] {
  return words
    .split(BREAK)
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => mark + part)
}

/** The words of a block in which breaks mean nothing. */
function wordsOf(element: Element): string {
  return spaced(element.textContent ?? '')
}

/** The words of a block with its breaks. */
function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/[^\S\u2028]+/g, ' ')
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
