import { oneLine } from '../../model/oneLine'
import { FELT_KEYS, PERSONA_KEYS, PLAIN_CARD_KEYS, STAGE_KEYS } from '../retold/recordKeys'
import { plainMarkdown, quotedMarkdown } from './inlineMarkdown'

/*
 * The text of a node, as any program shows it: the name in the first line, then `key: value` lines, then a list of what is
 * noted on it (`- pain (severity 4): …`), then after an empty line the description. What other people write is read in the
 * same way: their first line is the name, and what is no line of ours is description.
 */

/** What the text of a node says. */
export interface Said {
  readonly name: string
  /** By key, in small letters; a key may bear a name: `emotion (Nadia)`. */
  readonly values: ReadonlyMap<string, string>
  /** Lines of the list, without their bullets. */
  readonly marks: readonly string[]
  readonly text: string
}

export const NOTHING_SAID: Said = { name: '', values: new Map(), marks: [], text: '' }

const KEYS = ['kind', 'state', ...PERSONA_KEYS, ...STAGE_KEYS, ...PLAIN_CARD_KEYS, ...FELT_KEYS]

/** A name that is neither a line of ours nor Markdown. */
const STAND_IN = 'x'

const KEY_LINE = new RegExp(`^(${KEYS.join('|')})(?: \\((.*)\\))?:(?:\\s+(.*))?$`, 'i')
const MARK_LINE = /^- ((?:pain|opportunity|strength|idea|question|quote)(?: \([^()]*\))?:(?:\s.*)?)$/i

export function writeText({ name, values, marks, text }: Said, level = ''): string {
  const title = quotedMarkdown(oneLine(name).trim())
  const lines = [
    // A name that looks like a line of ours would be read as one.
    level + (KEY_LINE.test(title) ? title.replace(':', '\\:') : title),
    ...[...values].map(([key, value]) => `${quotedKey(key)}: ${quotedMarkdown(oneLine(value).trim())}`),
    ...marks.map(mark => `- ${quotedMarkdown(oneLine(mark).trim())}`),
  ]
  const head = lines.join('\n')
  return text.trim() ? `${head}\n\n${text}` : head
}

export function parseText(raw: string): Said {
  const lines = raw.split(/\r\n|\r|\n/)
  let at = lines.findIndex(line => line.trim())
  if (at < 0) return NOTHING_SAID
  const first = lines[at]!.trimEnd()
  const isNamed = !isOurs(first)
  if (isNamed) at++

  const values = new Map<string, string>()
  const marks: string[] = []
  for (; at < lines.length; at++) {
    const line = lines[at]!.trimEnd()
    const key = KEY_LINE.exec(line)
    const mark = MARK_LINE.exec(line)
    if (key) {
      const named = key[2] === undefined ? '' : ` (${plainMarkdown(key[2])})`
      values.set(key[1]!.toLowerCase() + named, plainMarkdown(key[3] ?? ''))
    } else if (mark) marks.push(plainMarkdown(mark[1]!))
    else break
  }
  return {
    name: isNamed ? plainMarkdown(first) : '',
    values,
    marks,
    text: lines.slice(at).join('\n').trim(),
  }
}

/** The text of something whose name stands elsewhere: what is left of a stage beside the label of its group. */
export function writeNameless(said: Said): string {
  return writeText({ ...said, name: STAND_IN })
    .slice(STAND_IN.length)
    .trimStart()
}

export function parseNameless(raw: string): Said {
  return { ...parseText(`${STAND_IN}\n${raw}`), name: '' }
}

export function saysSame(a: Said, b: Said): boolean {
  return (
    a.name === b.name &&
    a.text === b.text &&
    a.values.size === b.values.size &&
    [...a.values].every(([key, value]) => b.values.get(key) === value) &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, index) => mark === b.marks[index])
  )
}

function quotedKey(key: string): string {
  const label = labelOf(key)
  return label === undefined ? key : `${key.slice(0, key.indexOf(' ('))} (${quotedMarkdown(label)})`
}

/** The name in brackets that a key bears. */
export function labelOf(key: string): string | undefined {
  return /^[a-z ]+? \((.*)\)$/s.exec(key)?.[1]
}

function isOurs(line: string): boolean {
  return KEY_LINE.test(line) || MARK_LINE.test(line)
}
