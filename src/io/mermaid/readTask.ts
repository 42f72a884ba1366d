import type { RawTask } from './parseJourney'

/** A task as Mermaid has it. */
export interface Task {
  readonly name: string
  /** As it is written. */
  readonly scoreText: string
  /** As JavaScript reads it: any number, or none. */
  readonly score: number
  /** Without white space at their ends; perhaps empty, perhaps twice. */
  readonly actors: readonly string[]
  /** Behind a third colon: Mermaid does not have it. */
  readonly dropped: string | undefined
}

/** What was taken for something else than Mermaid takes it for, since Mermaid finds no score in it. */
export type TaskRepair = 'colonInName' | 'arrow' | 'fullWidthColon' | 'digits'

/** The task as Mermaid reads it. */
export function strictTask({ name, data }: Pick<RawTask, 'name' | 'data'>): Task {
  const [scoreText = '', actors, ...dropped] = data.split(':')
  return {
    name,
    scoreText,
    score: Number(scoreText),
    actors: actors === undefined ? [] : actors.split(',').map(actor => actor.trim()),
    dropped: dropped.length > 0 ? dropped.join(':') : undefined,
  }
}

/** The task that was meant, where Mermaid finds no score; undefined if there is none to be found. */
export function repairTask(raw: Pick<RawTask, 'name' | 'data'>): readonly [TaskRepair, Task] | undefined {
  const { name, data } = raw
  const behindColon = scoreBehindColon(name, data)
  if (behindColon) return behindColon
  const arrow = name.length > 1000 ? null : ARROW.exec(name)
  if (arrow && isScore(arrow[2]!)) {
    // Without a score of its own, all behind the colon are actors.
    return ['arrow', strictTask({ name: arrow[1]!, data: `${inAscii(arrow[2]!)}:${data}` })]
  }
  if (!name.includes('：') && !data.includes('：')) return undefined
  const [first = '', ...rest] = `${name}:${data}`.replaceAll('：', ':').split(':')
  const found = scoreBehindColon(first, rest.join(':'))
  return found && ['fullWidthColon', found[1]]
}

const ARROW = /^(.*?)(?:-{1,3}>|=>|[→⇒➜])([^→⇒➜>]*)$/

/** The first of several parts that is a number is the score; what stands before it is the name. */
function scoreBehindColon(name: string, data: string): readonly [TaskRepair, Task] | undefined {
  const parts = data.split(':')
  const at = parts.findIndex(isScore)
  if (at < 0) return undefined
  const whole = [name, ...parts.slice(0, at)].join(':')
  const task = strictTask({
    name: whole,
    data: [inAscii(parts[at]!), ...parts.slice(at + 1)].join(':'),
  })
  return [at > 0 ? 'colonInName' : 'digits', task]
}

function isScore(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(inAscii(text)))
}

/** Digits of any script as those that JavaScript counts with. */
function inAscii(text: string): string {
  return text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0)!
    let zero = code
    // Ten digits of a script follow one another from its zero.
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String(code - zero)
  })
}
