/*
 * Diagrams in a page of Markdown: fenced blocks that say `mermaid`, as GitHub, GitLab, Obsidian and others draw them, and
 * the `:::` blocks of Azure DevOps. Blocks are passed one by one, so that an example within another block is none.
 */

export interface Diagram {
  readonly text: string
  /** Of its page, from 1. */
  readonly line: number
}

const OPENING = /^([ \t>*+-]*)(`{3,}|~{3,}|:{3,})[ \t]*\{?\.?([\w-]*)/

/** Whether there may be one at all: quick, and never wrong when it says no. */
export function mayHaveDiagrams(text: string): boolean {
  return /(?:```|~~~|:::)[ \t]*\{?\.?mermaid/i.test(text)
}

export function diagramsIn(text: string): Diagram[] {
  const found: Diagram[] = []
  let open: { fence: string; indent: number; isMermaid: boolean; line: number; lines: string[] } | undefined
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (open) {
      const inner = line.slice(Math.min(open.indent, leading(line)))
      if (closes(inner, open.fence)) {
        if (open.isMermaid) found.push({ text: open.lines.join('\n'), line: open.line })
        open = undefined
      } else open.lines.push(inner)
      return
    }
    const opening = line.length > 1000 ? null : OPENING.exec(line)
    if (!opening) return
    const [, indent = '', fence = '', word = ''] = opening
    const isMermaid = word.toLowerCase() === 'mermaid'
    // Containers of other kinds are not blocks of code: what stands in them is Markdown.
    if (fence.startsWith(':') && !isMermaid) return
    open = { fence, indent: indent.length, isMermaid, line: index + 2, lines: [] }
  })
  // A block that nobody closed goes to the end.
  if (open?.isMermaid) found.push({ text: open.lines.join('\n'), line: open.line })
  return found
}

function closes(line: string, fence: string): boolean {
  const end = line.trim()
  return end.length >= fence.length && end === fence[0]!.repeat(end.length)
}

/** How many signs of indentation or quotation a line begins with. */
function leading(line: string): number {
  return /^[ \t>]*/.exec(line)![0].length
}
