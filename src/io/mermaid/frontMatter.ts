/*
 * The YAML before a diagram. Of it a journey has the title only; the rest (theme, sizes) is kept as it stands and written
 * back. So this reads no more of YAML than a value in one line, or a block of text, at the outermost level.
 */

export interface FrontMatter {
  /** Undefined: it has none. */
  readonly title: string | undefined
  /** Its lines without the title, between the `---`; undefined if nothing else is there. */
  readonly rest: string | undefined
  /** YAML would not take the title as it stands there. */
  readonly broken: boolean
}

const TITLE = /^title\s*:(?:\s+(.*))?$/

export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const at = lines.findIndex(line => TITLE.test(line))
  if (at < 0) return { title: undefined, rest: restOf(lines), broken: false }
  let end = at + 1
  while (end < lines.length && /^[ \t]+\S|^\s*$/.test(lines[end]!)) end++
  const rest = restOf([...lines.slice(0, at), ...lines.slice(end)])
  const value = (TITLE.exec(lines[at]!)?.[1] ?? '').trim()
  const block = lines.slice(at + 1, end).map(line => line.trim())
  const isBlock = /^[|>][-+\d]*\s*$/.test(value)
  const text = [isBlock ? '' : value, ...block].filter(Boolean).join(' ')
  if (isBlock) return { title: text, rest, broken: false }
  return { ...scalar(text), rest }
}

/** A value of one line: in quotes, or plain up to a comment. */
function scalar(text: string): { title: string | undefined; broken: boolean } {
  const quote = text[0]
  if (quote === '"' || quote === "'") {
    const end = closing(text, quote)
    const inner = text.slice(1, end)
    const title = quote === "'" ? inner.replaceAll("''", "'") : unescaped(inner)
    return { title, broken: end === text.length || /^\s*[^\s#]/.test(text.slice(end + 1)) }
  }
  const comment = text.search(/\s#/)
  const plain = comment < 0 ? text : text.slice(0, comment).trim()
  if (/^(~|null|Null|NULL|)$/.test(plain) || plain.startsWith('#')) return { title: undefined, broken: false }
  // What YAML takes for something else than text, or refuses.
  return { title: plain, broken: /^[\]}[{,&*!|>%@`]|^[-?:](\s|$)|:(\s|$)/.test(plain) }
}

function closing(text: string, quote: string): number {
  for (let at = 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at
      at++
    }
  }
  return text.length
}

function unescaped(inner: string): string {
  try {
    return String(JSON.parse(`"${inner.replaceAll('\t', '\\t')}"`))
  } catch {
    return inner
  }
}

function restOf(lines: readonly string[]): string | undefined {
  const kept = lines.filter(line => line.trim() !== '')
  return kept.length > 0 ? kept.join('\n') : undefined
}
