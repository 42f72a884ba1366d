import type { Finding } from '../model/analysis/check/rule'
import type { Id } from '../model/ids'
import type { Words } from './stepName'

/** The bottom of the emotion scale. */
const BOTTOM = -2

/**
 * Says a finding of the journey check in one sentence.
 * @param names of the things that it speaks of; empty where a thing has no name
 * @param locale BCP 47, for the list of several names
 */
export function findingSentence(
  { rule, target, more = [], figures = {} }: Finding,
  names: ReadonlyMap<Id, string>,
  t: Words,
  locale: string,
): string {
  const nameOf = (id: Id) => names.get(id) || t('common.untitled')
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const others = more.map(nameOf)
  const words = { ...figures, title: nameOf(target), other: others[0] ?? '', others: list.format(others) }
  const falls = rule === 'deep-trough' && figures.emotion !== BOTTOM
  return falls ? t('check.fall', words) : t(`check.rules.${rule}.found`, words)
}
