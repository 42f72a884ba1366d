import type { Refused } from '../io/format'
import type { Why } from '../io/refusal'
import type { Warning } from '../io/warning'
import type { Words } from './stepName'

/* What a reader has to say, in sentences: the screen and the terminal say it alike. */

/**
 * Why a file gives no map. What the file is instead says it all; what is wrong in it follows the reason.
 * @param line the line where it lies, in words; absent, it is not said
 */
export function refusalSentence(
  { reason, why }: Pick<Refused, 'reason' | 'why'>,
  t: Words,
  line?: string,
): string {
  const at = line === undefined ? '' : `${line}: `
  const special = why && whySentence(why, t)
  if (special && why.code.startsWith('kind.')) return special
  return [t(`library.refused.${reason}`), special ? `${at}${special}` : line].filter(Boolean).join(' ')
}

/** What a reader understood otherwise than it stands in the file, or left out. */
export function warningSentence(
  { code, line, text = '', became = '', count = 0, why }: Warning,
  t: Words,
): string {
  const said = why ? whySentence(why, t) : text
  return t(`reading.${code}`, { line, text: said, became, count })
}

function whySentence({ code, text = '', count = 0 }: Why, t: Words): string {
  return t(`reading.refused.${code}`, { text, count })
}
