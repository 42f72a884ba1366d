import { basename } from 'node:path'
import type { i18n } from 'i18next'
import { refusalSentence, warningSentence } from '../commands/readingSentences'
import type { Bytes, FoundMap, Refused } from '../io/format'
import { readMap } from '../io/readMap'
import type { Warning } from '../io/warning'
import type { Call } from './call'
import { ENDING, Ending } from './ending'
import type { Terminal } from './terminal'
import { type Language, localeOf } from './words'

/** The map of a file that a call names. What was read otherwise than it stands there is told, one line each. */
export async function readInput(
  file: string,
  { answers, pick = 1, strict }: Call,
  terminal: Terminal,
  { t, language }: i18n,
): Promise<FoundMap> {
  const name = basename(file)
  const logWords = {
    ...t('reading.observed', { returnObjects: true }),
    locale: localeOf(language as Language),
  }
  const read = await readMap(await bytesOf(file, terminal, t), { name, answers, words: logWords })
  if (!read.ok) throw new Ending(ENDING.cannotRead, refusal(file, read, t))

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

async function bytesOf(file: string, terminal: Terminal, t: i18n['t']): Promise<Bytes> {
  try {
    return new Uint8Array(await terminal.read(file))
  } catch (error) {
    const why = t('terminal.noSuchFile', { detail: systemSays(error) })
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

/** `ENOENT` and the like: the short word of the system, which people search for. */
export function systemSays(error: unknown): string {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === 'string' ? code : error instanceof Error ? error.message : String(error)
}
