/*
 * What stands before the words of a line in a list: bullets, numbers, letters, boxes to tick, Markdown's hashes. Lists of
 * different marks without indentation are nested lists all the same (`1.` over `-`, `•` over `◦`), so a mark also has a
 * class: marks of one class are of one level.
 */

export interface MarkedLine {
  /** The class of its mark; undefined: it has none. */
  readonly mark: string | undefined
  /** 1 … 6: it is a Markdown heading of that level. */
  readonly heading: number | undefined
  /** Its mark, where that may be the sign of a quick annotation instead: only the lines around it can tell. */
  readonly sign: '-' | '+' | undefined
  readonly text: string
}

/** Bullets by class. Those of the private area are what Word's symbol font leaves behind in plain text. */
const BULLETS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['disc', /^[•●⁃‣▸►➤·\uf0b7]\s*/u],
  ['ring', /^(?:[◦○]\s*|o\t\s*)/u],
  ['square', /^[▪▫■□\uf0a7]\s*/u],
  ['dash', /^[-–—+*]\s+/u],
  ['number', /^\(?\p{Nd}{1,3}[.)।:]\s+/u],
  ['letter', /^\(?(?:[a-zA-Z\u0995-\u09b9]|[ivxIVX]{2,4})\)\s+/u],
]
const BOX = /^\[[ xX✓✔]?\]\s+/u
const HEADING = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/u
/** Signs of quick annotations that no list has as a bullet stay with their line. */
const SPOKEN_SIGN = /^[!?]\s/u
/** A line that is emphasised as a whole: a heading in the hand of many. */
const EMPHASIS = /^(\*\*|__)(.+)\1(\s*[:：])?$/u

/** A line without its mark. A line that is nothing but a mark has no text. */
export function readMark(line: string): MarkedLine {
  const heading = HEADING.exec(line)
  if (heading) return marked('heading', plain(heading[2]!), { heading: heading[1]!.length })
  if (SPOKEN_SIGN.test(line)) return marked('dash', line)
  // The space after a bullet went with the end of the line.
  const padded = `${line} `
  for (const [mark, pattern] of BULLETS) {
    const found = pattern.exec(padded)?.[0]
    if (found === undefined) continue
    const text = plain(padded.slice(found.length).replace(BOX, '').trim())
    return marked(mark, text, { sign: signOf(found) })
  }
  const rest = padded.replace(BOX, '')
  return rest === padded ? marked(undefined, plain(line)) : marked('box', plain(rest.trim()))
}

function marked(mark: string | undefined, text: string, more: Partial<MarkedLine> = {}): MarkedLine {
  return { heading: undefined, sign: undefined, ...more, mark, text }
}

function signOf(bullet: string): '-' | '+' | undefined {
  if (bullet.startsWith('+')) return '+'
  return /^[-–—]/u.test(bullet) ? '-' : undefined
}

function plain(text: string): string {
  const emphasised = EMPHASIS.exec(text)
  return emphasised ? `${emphasised[2]}${emphasised[3] ?? ''}` : text
}
