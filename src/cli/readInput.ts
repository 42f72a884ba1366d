import { basename } from 'node:path'
import type { i18n } from 'i18next'
import { refusalSentence, warningSentence } from '../commands/readingSentences'
import type { Bytes, FoundMap, Refused } from '../io/format'
import type { Answers, Question } from '../io/question'
import { readMap } from '../io/readMap'
import type { Warning } from '../io/warning'
import type { Call } from './call'
import { ENDING, Ending } from './ending'
import { STANDARD, type Terminal } from './terminal'
import { type Language, localeOf } from './words'

/** The map of a file that a call names. What was read otherwise than it stands there is told, one line each. */
export async function readInput(
  path: string,
  { answers, pick = 1, strict }: Call,
  terminal: Terminal,
  { t, language }: i18n,
): Promise<FoundMap> {
  const isStandard = path === STANDARD
  const name = isStandard ? '' : basename(path)
  const file = isStandard ? t('terminal.standardInput') : path
  const logWords = {
    ...t('reading.observed', { returnObjects: true }),
    locale: localeOf(language as Language),
  }
  const read = await readMap(await bytesOf(path, file, terminal, t), { name, answers, words: logWords })
  if (!read.ok) throw new Ending(ENDING.cannotRead, refusal(file, read, t))

  for (const line of answersNotTaken(answers, read.questions ?? [], t)) terminal.warn(`${file}: ${line}`)
  const all: readonly FoundMap[] = [read, ...(read.others ?? [])]
  const found = all[pick - 1]
  if (!found) {
    const why = t('terminal.why.pick', { number: pick, count: all.length })
    throw new Ending(ENDING.wrongly, t('terminal.wrongly', { why }))
  }
  const warnings = found.warnings ?? []
  for (const warning of warnings) terminal.warn(inWords(file, warning, t))
  if (all.length > 1 && pick === 1) terminal.warn(t('terminal.several', { file, count: all.length }))
  if (strict && warnings.length > 0) throw new Ending(ENDING.cannotRead, t('terminal.strict'))
  return found
}

/**
 * Answers to what the file does not ask: said aloud, as they change nothing. One that is asked, and cannot be answered so,
 * is a mistake.
 */
function answersNotTaken(
  { choices = {}, amounts = {} }: Answers,
  questions: readonly Question[],
  t: i18n['t'],
): string[] {
  const isAsked = (id: string) =>
    questions.some(question => question.kind !== 'columns' && question.id === id)
  for (const question of questions) {
    if (question.kind !== 'choice') continue
    const said = choices[question.id]
    if (said === undefined || question.options.some(({ value }) => value === said)) continue
    const allowed = question.options
      .map(({ value, text }) => (text === undefined || text === value ? value : `${value} (${text})`))
      .join(', ')
    const why = t('terminal.why.answerValue', { value: said, key: question.id, allowed })
    throw new Ending(ENDING.wrongly, t('terminal.wrongly', { why }))
  }
  return [...Object.keys(choices), ...Object.keys(amounts)]
    .filter(key => !isAsked(key))
    .map(key => t('terminal.notAsked', { key }))
}

async function bytesOf(path: string, file: string, terminal: Terminal, t: i18n['t']): Promise<Bytes> {
  try {
    return new Uint8Array(await terminal.read(path))
  } catch (error) {
    const why = systemWords(error, 'read', t)
    throw new Ending(ENDING.cannotRead, t('terminal.cannotRead', { file, why }))
  }
}

function refusal(file: string, refused: Refused, t: i18n['t']): string {
  const sentence = refusalSentence(refused, (key, values) => String(t(key, values)))
  // What the machine itself says helps to mend a file that should be whole.
  const why = refused.why || refused.reason !== 'broken' ? sentence : `${sentence} (${refused.detail})`
  return refused.line === undefined
    ? t('terminal.cannotRead', { file, why })
    : t('terminal.cannotReadLine', { file, line: refused.line, why })
}

function inWords(file: string, warning: Warning, t: i18n['t']): string {
  const words = warningSentence(warning, (key, values) => String(t(key, values)))
  const { line } = warning
  // As compilers say it, so that editors find the line.
  return line === undefined
    ? t('terminal.warning', { file, words })
    : t('terminal.warningLine', { file, line, words })
}

/** What the system says that it cannot do: in words where it is usual, with its short word, which people search for. */
export function systemWords(error: unknown, doing: 'read' | 'write', t: i18n['t']): string {
  const { code } = Object(error) as { code?: unknown }
  const detail = typeof code === 'string' ? code : error instanceof Error ? error.message : String(error)
  const known = Object.hasOwn(SYSTEM, detail) ? SYSTEM[detail as keyof typeof SYSTEM] : 'other'
  if (known === 'notThere')
    return t(`terminal.system.${doing === 'read' ? 'noFile' : 'noFolder'}`, { detail })
  if (known === 'forbidden')
    return t(`terminal.system.${doing === 'read' ? 'notReadable' : 'notWritable'}`, { detail })
  return t(`terminal.system.${known}`, { detail })
}

const SYSTEM = {
  ENOENT: 'notThere',
  ENOTDIR: 'notThere',
  EISDIR: 'folder',
  EEXIST: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOSPC: 'full',
} as const
