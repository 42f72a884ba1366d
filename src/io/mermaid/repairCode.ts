/*
 * What people and programs write and Mermaid refuses as a whole, where it is plain what was meant. Line by line, and only
 * in texts that were refused, so that nothing that Mermaid reads is ever read otherwise.
 */

export type CodeRepair = 'capital' | 'semicolon' | 'entity' | 'colonInSection' | 'fullWidthColon'

export interface RepairedLine {
  readonly kind: CodeRepair
  /** Of the code, from 0. */
  readonly line: number
  readonly text: string
  readonly became: string
}

/** @param code with its escapes encoded */
export function repairCode(code: string): { code: string; repairs: readonly RepairedLine[] } {
  const repairs: RepairedLine[] = []
  let inBlock = false
  const lines = code.split('\n').map((text, line) => {
    // Descriptions may hold anything.
    if (inBlock) {
      inBlock = !text.includes('}')
      return text
    }
    const head = text.slice(0, 200)
    if (/^\s*accDescr\s*\{/i.test(head)) inBlock = !text.includes('}')
    if (/^\s*(accTitle|accDescr)\s*[:{]/i.test(head) || /^\s*[#%]/.test(head)) return text
    return STEPS.reduce((now, [kind, step]) => {
      const became = step(now, line)
      if (became !== now) repairs.push({ kind, line, text: now, became })
      return became
    }, text)
  })
  return { code: lines.join('\n'), repairs }
}

const STEPS: readonly (readonly [CodeRepair, (text: string, line: number) => string])[] = [
  ['capital', (text, line) => (line === 0 ? text.replace(/^\s*journey\b/i, 'journey') : text)],
  // Of HTML rather than Mermaid.
  ['entity', text => text.replace(/&(\w{1,32});/g, 'ﬂ°$1¶ß')],
  ['semicolon', withoutSemicolon],
  ['colonInSection', text => (/^\s*section\s/i.test(text) ? withEscapedColons(text) : text)],
  ['fullWidthColon', text => (isPlain(text) ? text.replaceAll('：', ':') : text)],
]

/** What stands behind a `#` is a comment, and may end as it likes. */
function withoutSemicolon(text: string): string {
  const end = text.trimEnd()
  return end.endsWith(';') && !end.includes('#') ? trimSemicolons(end) : text
}

function trimSemicolons(text: string): string {
  let end = text.length
  while (end > 0 && /[;\s]/.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

function withEscapedColons(text: string): string {
  return text.replaceAll(':', 'ﬂ°°58¶ß')
}

/** A task without a colon of Mermaid's. */
function isPlain(text: string): boolean {
  return !text.includes(':') && !/^\s*(title|section)\s/i.test(text)
}
