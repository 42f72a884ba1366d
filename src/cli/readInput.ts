import { basename } from 'node:path'
import type { i18n } from 'i18next'
import type { Bytes, FoundMap, ReadMap } from '../io/format'
import { readMap } from '../io/readMap'
import type { Warning } from '../io/warning'
import type { Call } from './call'
import { ENDING, Ending } from './ending'
import type { Terminal } from './terminal'

/** The map of a file that a call names. What was read otherwise than it stands there is told, one line each. */
export async function readInput(
  file: string,
  { answers, pick = 1, strict }: Call,
  terminal: Terminal,
  { t }: i18n,
): Promise<FoundMap> {
  const name = basename(file)
  const read = await readMap(await bytesOf(file, terminal, t), { name, answers })
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

function refusal(file: string, { reason, detail, ...more }: ReadMap & { ok: false }, t: i18n['t']): string {
  const why = `${t(`library.refused.${reason}`)} (${detail})`
  return 'line' in more && more.line !== undefined
    ? t('terminal.cannotReadLine', { file, line: more.line, why })
    : t('terminal.cannotRead', { file, why })
}

function inWords(file: string, { code, line, text, became, count }: Warning, t: i18n['t']): string {
  const words = t(`reading.${code}`, { line, text, became, count })
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
