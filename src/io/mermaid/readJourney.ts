import type { WarningList } from '../warningList'
import { decodeEntities, encodeEntities } from './entities'
import { isJourney, parseJourney, type RawJourney, type RawTask, type Refused } from './parseJourney'
import { prepare } from './prepare'
import { repairTask, strictTask, type Task } from './readTask'
import { repairCode } from './repairCode'

/**
 * A journey as Mermaid has it. Names are decoded and keep the white space at their ends, as there; a `<br>`, which breaks
 * the line where it is drawn, is a line break here too.
 */
export interface Journey {
  readonly ok: true
  readonly title: string
  readonly accTitle: string
  readonly accDescr: string
  readonly sections: readonly Section[]
  /** What stands before the diagram, of which a journey has nothing: kept as it stands. */
  readonly frontMatter: string | undefined
  readonly directives: readonly string[]
  /** What comments of ours carry. */
  readonly carried: readonly string[]
}

export interface Section {
  /** Empty: what comes before any section. */
  readonly name: string
  readonly isNamed: boolean
  /** Of the file, from 1. */
  readonly line: number
  readonly tasks: readonly (Task & { readonly line: number })[]
}

/** Reads one diagram; `firstLine` is where it begins in its file, from 1. */
export function readJourney(text: string, warnings: WarningList, firstLine = 1): Journey | Refused {
  const { code, lines, frontMatter, directives, openDirective, carried } = prepare(text)
  const lineOf = (line: number) => firstLine + (lines[Math.min(line, lines.length - 1)] ?? 0)

  const encoded = `${encodeEntities(code)}\n`
  const raw = parse(encoded)
  if (!raw.ok) return { ...raw, line: lineOf(raw.line) }
  if (openDirective !== undefined) warnings.tell('mermaid.openDirective', { line: firstLine + openDirective })
  if (frontMatter?.broken)
    warnings.tell('mermaid.frontMatter', { line: firstLine, text: frontMatter.title ?? '' })
  for (const { kind, text: odd, line } of raw.oddities) {
    warnings.tell(`mermaid.${kind}`, { line: lineOf(line), text: decodeEntities(odd) })
  }
  if (raw.title !== undefined && /:\s*\d+\s*(:|$)/.test(raw.title)) {
    warnings.tell('mermaid.titleLikeTask', { line: lineOf(raw.titleLine), text: raw.title })
  }
  return {
    ok: true,
    title: raw.title === undefined ? (frontMatter?.title ?? '') : drawn(raw.title),
    accTitle: decodeEntities(raw.accTitle),
    accDescr: decodeEntities(raw.accDescr),
    sections: raw.sections.map(({ name, line, tasks }) => ({
      name: drawn(name ?? ''),
      isNamed: name !== undefined,
      line: lineOf(line),
      tasks: tasks.map(task => ({ ...readTask(task), line: lineOf(task.line) })),
    })),
    frontMatter: frontMatter?.rest,
    directives,
    carried,
  }

  /** As Mermaid does; where it refuses, what was meant. */
  function parse(strict: string): RawJourney | Refused {
    const found = isJourney(strict) ? parseJourney(strict) : refusedStart(strict)
    if (found.ok) return found
    const repaired = repairCode(strict)
    if (repaired.repairs.length === 0 || !isJourney(repaired.code)) return found
    const second = parseJourney(repaired.code)
    if (!second.ok) return second
    for (const { kind, line, text: before, became } of repaired.repairs) {
      warnings.tell(`mermaid.${kind}`, {
        line: lineOf(line),
        text: decodeEntities(before),
        became: decodeEntities(became),
      })
    }
    return second
  }

  function readTask(raw: RawTask): Task {
    const strict = strictTask(raw)
    const [repair, task] = (Number.isNaN(strict.score) ? repairTask(raw) : undefined) ?? [undefined, strict]
    const { name, scoreText, score, actors, dropped } = task
    const about = { line: lineOf(raw.line), text: decodeEntities(`${raw.name}:${raw.data}`) }
    const decoded = {
      name: drawn(name),
      scoreText: scoreText.trim(),
      score,
      actors: actors.map(drawn),
      dropped: dropped === undefined ? undefined : decodeEntities(dropped),
    }
    if (repair) {
      const became = `${decoded.name.trim()}: ${decoded.scoreText}: ${decoded.actors.join(', ')}`
      warnings.tell(`mermaid.${repair}`, { ...about, became })
    }
    if (dropped !== undefined)
      warnings.tell('mermaid.dropped', { line: about.line, text: decoded.dropped ?? '' })
    return decoded
  }
}

function drawn(name: string): string {
  return decodeEntities(name.replace(/<br\s*\/?>/gi, '\n'))
}

function refusedStart(code: string): Refused {
  const word = /^\S{0,40}/.exec(code)?.[0] ?? ''
  return {
    ok: false,
    why: word ? { code: 'because.otherDiagram', text: word } : { code: 'kind.empty' },
    line: 0,
  }
}
