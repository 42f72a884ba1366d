import type { RefusalCause, Why } from '../refusal'

/*
 * Mermaid's own grammar of a journey, rule by rule in its order: at each place the first rule that fits wins, not the
 * longest. That is why a task called "Title page" is the title "page", and why it has to be so here too: what Mermaid
 * draws is what people believe that they wrote. Texts come here prepared (`prepare`) and with escapes encoded.
 */

export interface RawTask {
  /** As it stands, white space at its ends included. */
  readonly name: string
  /** All behind the first colon. */
  readonly data: string
  /** Line of the code, from 0. */
  readonly line: number
}

export interface RawSection {
  /** Undefined: what comes before any section. */
  readonly name: string | undefined
  readonly line: number
  readonly tasks: readonly RawTask[]
}

/** What a reader of the text would not expect, and Mermaid does all the same. */
export interface Oddity {
  readonly kind: 'cut' | 'percentLine' | 'nextLine'
  readonly text: string
  readonly line: number
}

export interface RawJourney {
  readonly ok: true
  readonly title: string | undefined
  readonly titleLine: number
  readonly accTitle: string
  readonly accDescr: string
  readonly sections: readonly RawSection[]
  readonly oddities: readonly Oddity[]
}

export interface Refused {
  readonly ok: false
  readonly why: Why
  readonly line: number
}

const RULES = [
  ['percent', /%(?!\{)[^\n]*/iy],
  ['comment', /[^}]%%[^\n]*/iy],
  ['newline', /\n+/iy],
  ['space', /\s+/iy],
  ['hash', /#[^\n]*/iy],
  ['journey', /journey\b/iy],
  ['title', /title\s[^#\n;]+/iy],
  ['accTitle', /accTitle\s*:\s*/iy],
  ['accDescr', /accDescr\s*:\s*/iy],
  ['accBlock', /accDescr\s*\{\s*/iy],
  ['section', /section\s[^#:\n;]+/iy],
  ['name', /[^#:\n;]+/iy],
  ['data', /:[^#\n;]+/iy],
  ['other', /[:;]/iy],
] as const satisfies readonly (readonly [string, RegExp])[]

type Rule = (typeof RULES)[number][0]

/** The words by which a text is known. */
export function isJourney(code: string): boolean {
  return code.startsWith('journey')
}

/** @param code with one line end at its end */
export function parseJourney(code: string): RawJourney | Refused {
  const sections: { name: string | undefined; line: number; tasks: RawTask[] }[] = []
  const oddities: Oddity[] = []
  let title: string | undefined
  let titleLine = 0
  let accTitle = ''
  let accDescr = ''
  let at = 0
  let line = 0
  let begun = false
  let open: { name: string; line: number } | undefined
  /** Whether anything but white space stands before in the line. */
  let inLine = false

  const pass = (text: string) => {
    at += text.length
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) line++
  }
  const refuse = (cause: RefusalCause, text: string): Refused => ({
    ok: false,
    why: { code: `because.${cause}`, text },
    line,
  })
  const begins = () => /^\S{0,40}/.exec(code)?.[0] ?? ''

  while (at < code.length) {
    const [rule, text] = tokenAt(code, at)
    const start = at
    const startLine = line
    if (rule === 'newline' || rule === 'space') {
      pass(text)
      if (text.includes('\n')) inLine = false
      if (rule === 'newline' && (!begun || open)) {
        line = startLine
        return open ? refuse('noScore', open.name) : refuse('otherDiagram', begins())
      }
      continue
    }
    if (rule === 'percent' || rule === 'comment' || rule === 'hash') {
      pass(text)
      if (rule === 'hash' && inLine) oddities.push({ kind: 'cut', text, line: startLine })
      if (rule === 'percent' && text[1] !== '%') oddities.push({ kind: 'percentLine', text, line: startLine })
      continue
    }
    inLine = true
    if (open) {
      if (rule !== 'data') return refuse('noScore', open.name)
      pass(text)
      if (sections.length === 0) sections.push({ name: undefined, line: open.line, tasks: [] })
      sections.at(-1)!.tasks.push({ ...open, data: text.slice(1) })
      open = undefined
      continue
    }
    if (!begun) {
      if (rule !== 'journey') return refuse('otherDiagram', begins())
      begun = true
      pass(text)
      continue
    }
    pass(text)
    switch (rule) {
      case 'title':
        title = text.slice(6)
        titleLine = startLine
        break
      case 'section':
        sections.push({ name: text.slice(8), line: startLine, tasks: [] })
        break
      case 'accTitle':
      case 'accDescr':
        // It takes the next line, and there is none.
        if (at === code.length) return refuse('noText', `${rule}:`)
        if (rule === 'accTitle') accTitle = restOfLine()
        else accDescr = restOfLine()
        break
      case 'accBlock': {
        const description = block()
        if (description === undefined) return refuse('noEnd', 'accDescr {')
        accDescr = description
        break
      }
      case 'name':
        open = { name: text, line: startLine }
        break
      default:
        at = start
        line = startLine
        return refuse('unexpected', text.slice(0, 40))
    }
    if (text.search(/\n\s*\S/) > 0) oddities.push({ kind: 'nextLine', text, line: startLine })
  }
  if (open) return refuse('noScore', open.name)
  if (!begun) return refuse('otherDiagram', begins())
  return { ok: true, title, titleLine, accTitle, accDescr, sections, oddities }

  function restOfLine(): string {
    const end = code.indexOf('\n', at)
    const value = code.slice(at, end < 0 ? code.length : end)
    pass(value)
    return value.trim()
  }

  /** Up to the closing brace; undefined if there is none. Nothing between the braces says nothing. */
  function block(): string | undefined {
    const end = code.indexOf('}', at)
    if (end < 0) return undefined
    const value = code.slice(at, end)
    pass(`${value}}`)
    return value === '' ? accDescr : value.trim().replace(/\n\s+/g, '\n')
  }
}

function tokenAt(code: string, at: number): readonly [Rule, string] {
  for (const [rule, pattern] of RULES) {
    pattern.lastIndex = at
    if (pattern.test(code)) return [rule, code.slice(at, pattern.lastIndex)]
  }
  // Not reached: the rules take any letter. One letter on is always a way to the end.
  return ['other', code[at]!]
}
