import { SCALES } from '../io/table/scale'
import { readCall } from './call'
import { check } from './check'
import { convert } from './convert'
import { ENDING, Ending } from './ending'
import { WRITABLE } from './formats'
import type { Terminal } from './terminal'
import { isLanguage, languageOf, wordsIn } from './words'

/**
 * One run of the program: maps from one format to another, and the journey check, for scripts and repositories.
 * @param args the words after the program's name
 * @returns with what it ends (`ENDING`)
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = languageAsked(args)
  const words = await wordsIn(asked && isLanguage(asked) ? asked : languageOf(terminal.environment))
  const { t } = words
  try {
    if (asked !== undefined && !isLanguage(asked)) {
      const why = t('terminal.why.language', { language: asked })
      throw new Ending(ENDING.wrongly, t('terminal.wrongly', { why }))
    }
    const call = readCall(args, words)
    if (call.command === 'convert') return await convert(call, terminal, words)
    if (call.command === 'check') return await check(call, terminal, words)
    terminal.say(
      call.command === 'version'
        ? terminal.version
        : t('terminal.help', { formats: WRITABLE.join(', '), scales: SCALES.join('|') }),
    )
    return ENDING.done
  } catch (error) {
    if (!(error instanceof Ending)) throw error
    terminal.warn(error.message)
    return error.code
  }
}

/** What follows `--lang`: it has to be known before anything can be said. */
function languageAsked(args: readonly string[]): string | undefined {
  const at = args.findIndex(word => word === '--lang' || word.startsWith('--lang='))
  return at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : args[at + 1]
}
