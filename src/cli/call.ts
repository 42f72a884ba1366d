import { parseArgs } from 'node:util'
import type { i18n } from 'i18next'
import type { FormatId } from '../io/format'
import type { Answers, ChoiceId } from '../io/question'
import { SCALES } from '../io/table/scale'
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

/** What can be answered, with what each takes; what depends on the file is held against its questions when it is read. */
const CHOICES: Readonly<Record<ChoiceId, readonly string[] | undefined>> = {
  sheet: undefined,
  shape: ['long', 'grid', 'log'],
  scale: SCALES,
  dateOrder: ['dmy', 'mdy'],
  grouping: undefined,
}
const RARE_PATHS = 'rarePaths'
/** Options that mean nothing to the other command. */
const ONLY_FOR = { convert: ['to', 'leave-out', 'dark', 'board'], check: ['json'] } as const
const NEEDED = { convert: 2, check: 1 } as const

/** Reads the words after the program's name. Throws an `Ending` with a sentence if they make no sense. */
export function readCall(words: readonly string[], { t }: i18n): Call {
  const wrong = (why: string) => new Ending(ENDING.wrongly, t('terminal.wrongly', { why }))
  const { values, positionals } = parsed()
  const [command = 'help', ...files] = positionals
  const rest = {
    files,
    to: values.to === undefined ? undefined : readFormat(values.to),
    answers: readAnswers(values.answer ?? []),
    pick: values.pick === undefined ? undefined : readPick(values.pick),
    leavingOut: readRules(values['leave-out'] ?? ''),
    dark: values.dark ?? false,
    board: values.board ?? false,
    strict: values.strict ?? false,
    json: values.json ?? false,
  }
  if (values.version) return { command: 'version', ...rest }
  if (values.help || command === 'help') return { command: 'help', ...rest }
  if (command !== 'convert' && command !== 'check') throw wrong(t('terminal.why.command', { command }))
  if (files.length !== NEEDED[command]) {
    throw wrong(t('terminal.why.files', { command, needed: t(`terminal.why.${command}Needs`) }))
  }
  const other = command === 'convert' ? 'check' : 'convert'
  const misplaced = ONLY_FOR[other].find(option => values[option] !== undefined)
  if (misplaced) throw wrong(t('terminal.why.notFor', { option: `--${misplaced}`, command, other }))
  return { command, ...rest }

  function parsed() {
    try {
      return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true })
    } catch (error) {
      // In the system's words the option stands in quotation marks, with its short form before it where it has one.
      const option = /'(?:-\w, )?(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
      const known = Object.entries(OPTIONS).find(([name]) => option === `--${name}`)?.[1].type
      const why = known === 'string' ? 'needsValue' : known === 'boolean' ? 'takesNoValue' : 'option'
      throw wrong(t(`terminal.why.${why}`, { option }))
    }
  }

  function readPick(number: string): number {
    if (!/^[1-9]\d{0,5}$/.test(number)) throw wrong(t('terminal.why.pickNumber', { number }))
    return Number(number)
  }

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
      const allowed = isChoice(key) ? CHOICES[key] : undefined
      if (isChoice(key) && value !== '' && (allowed?.includes(value) ?? true)) choices[key] = value
      else if (key === RARE_PATHS && /^\d{1,3}$/.test(value) && Number(value) <= 100)
        rarePaths = Number(value)
      else if (key === RARE_PATHS) throw wrong(t('terminal.why.rarePaths', { answer }))
      else if (allowed)
        throw wrong(t('terminal.why.answerValue', { value, key, allowed: allowed.join(', ') }))
      else
        throw wrong(
          t('terminal.why.answer', { answer, keys: [...Object.keys(CHOICES), RARE_PATHS].join(', ') }),
        )
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

function isChoice(key: string): key is ChoiceId {
  return Object.hasOwn(CHOICES, key)
}

function isRule(
  word: string,
): word is keyof typeof NOTHING_LEFT_OUT & Exclude<keyof LeavingOut, 'belowSeverity'> {
  return Object.hasOwn(NOTHING_LEFT_OUT, word)
}
