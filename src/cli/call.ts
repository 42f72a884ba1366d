import { parseArgs } from 'node:util'
import type { i18n } from 'i18next'
import type { FormatId } from '../io/format'
import type { Answers, ChoiceId } from '../io/question'
import { type LeavingOut, NOTHING_LEFT_OUT } from '../model/leaveOut/rules'
import { ENDING, Ending } from './ending'
import { formatNamed, WRITABLE } from './formats'

/** What a run was called with, checked. */
export interface Call {
  readonly command: 'convert' | 'check' | 'help' | 'version'
  readonly files: readonly string[]
  readonly to: FormatId | undefined
  readonly answers: Answers
  /** Which map of a file with several, from 1. */
  readonly pick: number | undefined
  readonly leavingOut: LeavingOut
  readonly dark: boolean
  readonly board: boolean
  readonly strict: boolean
  readonly json: boolean
}

const OPTIONS = {
  to: { type: 'string' },
  answer: { type: 'string', multiple: true },
  pick: { type: 'string' },
  'leave-out': { type: 'string' },
  lang: { type: 'string' },
  dark: { type: 'boolean' },
  board: { type: 'boolean' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

const CHOICES: readonly ChoiceId[] = ['sheet', 'shape', 'scale', 'dateOrder', 'grouping']
const RARE_PATHS = 'rarePaths'
const NEEDED = { convert: 2, check: 1 } as const

/** Reads the words after the program's name. Throws an `Ending` with a sentence if they make no sense. */
export function readCall(words: readonly string[], { t }: i18n): Call {
  const wrong = (why: string) => new Ending(ENDING.wrongly, t('terminal.wrongly', { why }))
  const { values, positionals } = parsed(words, wrong)
  const [command = 'help', ...files] = positionals
  const rest = {
    files,
    to: values.to === undefined ? undefined : readFormat(values.to),
    answers: readAnswers(values.answer ?? []),
    pick: values.pick === undefined ? undefined : Number(values.pick),
    leavingOut: readRules(values['leave-out'] ?? ''),
    dark: values.dark ?? false,
    board: values.board ?? false,
    strict: values.strict ?? false,
    json: values.json ?? false,
  }
  if (values.help || positionals.length === 0)
    return { command: values.version ? 'version' : 'help', ...rest }
  if (command !== 'convert' && command !== 'check') throw wrong(t('terminal.why.command', { command }))
  if (files.length !== NEEDED[command]) {
    throw wrong(t('terminal.why.files', { command, needed: t(`terminal.why.${command}Needs`) }))
  }
  return { command, ...rest }

  function readFormat(name: string): FormatId {
    const format = formatNamed(name)
    if (!format) throw wrong(t('terminal.why.notWritten', { format: name, formats: WRITABLE.join(', ') }))
    return format
  }

  function readAnswers(given: readonly string[]): Answers {
    const choices: Partial<Record<ChoiceId, string>> = {}
    let rarePaths: number | undefined
    for (const answer of given) {
      const at = answer.indexOf('=')
      const [key, value] = [answer.slice(0, Math.max(at, 0)), answer.slice(at + 1)]
      const choice = CHOICES.find(one => one === key)
      if (choice) choices[choice] = value
      else if (key === RARE_PATHS && value !== '' && Number.isFinite(Number(value))) rarePaths = Number(value)
      else throw wrong(t('terminal.why.answer', { answer, keys: [...CHOICES, RARE_PATHS].join(', ') }))
    }
    return { choices, ...(rarePaths !== undefined && { amounts: { rarePaths } }) }
  }

  function readRules(list: string): LeavingOut {
    const rules = { ...NOTHING_LEFT_OUT, belowSeverity: undefined as number | undefined }
    for (const rule of list.split(',').map(word => word.trim())) {
      if (/^[2-5]$/.test(rule)) rules.belowSeverity = Number(rule)
      else if (isRule(rule)) rules[rule] = true
      else if (rule !== '') throw wrong(t('terminal.why.leaveOut', { rule }))
    }
    return rules
  }
}

function isRule(
  word: string,
): word is keyof typeof NOTHING_LEFT_OUT & Exclude<keyof LeavingOut, 'belowSeverity'> {
  return Object.hasOwn(NOTHING_LEFT_OUT, word)
}

function parsed(words: readonly string[], wrong: (why: string) => Ending) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}
