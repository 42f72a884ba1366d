import type { i18n } from 'i18next'
import { findingSentence } from '../commands/findingSentence'
import { readCheck } from '../model/analysis/check/readCheck'
import type { Call } from './call'
import { ENDING } from './ending'
import { readInput } from './readInput'
import type { Terminal } from './terminal'
import { type Language, localeOf } from './words'

/** Prints what the journey check finds on a map. What somebody has put aside in the editor stays aside. */
export async function check(call: Call, terminal: Terminal, words: i18n): Promise<number> {
  const { t, language } = words
  const { map } = await readInput(call.files[0] ?? '', call, terminal, words)
  const { active, names } = readCheck(map)
  const findings = active.map(finding => ({
    rule: finding.rule,
    severity: finding.severity,
    target: finding.target,
    sentence: findingSentence(
      finding,
      names,
      (key, values) => String(t(key, values)),
      localeOf(language as Language),
    ),
  }))
  const title = map.meta.title || t('common.untitledMap')
  if (call.json) terminal.say(JSON.stringify({ title, findings }, null, 2))
  else {
    for (const { severity, sentence } of findings) {
      terminal.say(t('terminal.finding', { severity: t(`check.severity.${severity}`), sentence }))
    }
    terminal.say(
      findings.length > 0
        ? t('terminal.found', { title, count: findings.length })
        : t('terminal.foundNothing', { title }),
    )
  }
  return findings.length > 0 ? ENDING.found : ENDING.done
}
