import type { TFunction } from 'i18next'
import { locale } from '../../i18n'
import type en from '../../i18n/en/versions'
import type { ChangeCount, ChangedKind } from '../../model/analysis/countChanges'

/** More kinds of change than these make no sentence any more: the rest is counted. */
const MOST_PARTS = 6

/** A title longer than this (letters) is cut: the sentence is not about it. */
const LONGEST_TITLE = 40

type Called = keyof typeof en.kinds
type Counted = Exclude<ChangedKind, 'map'>

const CALLED: Readonly<Record<Called, true>> = {
  stages: true,
  touchpoints: true,
  personas: true,
  pain: true,
  opportunity: true,
  strength: true,
  idea: true,
  question: true,
  quote: true,
  notes: true,
  images: true,
  lanes: true,
  views: true,
}

/** What changed as one sentence: “3 touchpoints added, 1 removed, Stage “Pay” renamed, 2 ratings changed”. */
export function changeWords(counts: readonly ChangeCount[], t: TFunction, language: string): string {
  if (counts.length === 0) return t('versions.nothingChanged')
  // One more is said in no more room than that there is one more.
  const said = counts.length > MOST_PARTS + 1 ? counts.slice(0, MOST_PARTS) : counts
  const parts = said.map((part, index) => partWords(part, said[index - 1], t))
  const rest = counts.slice(said.length).reduce((sum, { count }) => sum + count, 0)
  if (rest > 0) parts.push(t('versions.more', { count: rest }))
  return new Intl.ListFormat(locale(language), { type: 'unit' }).format(parts)
}

function partWords(part: ChangeCount, previous: ChangeCount | undefined, t: TFunction): string {
  const { kind, verb, count, title = '' } = part
  if (kind === 'map') {
    return verb === 'renamed'
      ? t('versions.mapRenamed', { title: shortened(title) })
      : t('versions.mapEdited')
  }
  // “3 touchpoints added, 1 removed”: the kind goes without saying.
  const things = previous?.kind === kind ? shortThings(title, count, t) : allThings(kind, title, count, t)
  return t(`versions.said.${verb}`, { things })
}

function shortThings(title: string, count: number, t: TFunction): string {
  return title ? t('versions.titleAlone', { title: shortened(title) }) : t('versions.number', { count })
}

function allThings(kind: Counted, title: string, count: number, t: TFunction): string {
  if (title && isCalled(kind)) {
    return t('versions.called', { kind: t(`versions.kinds.${kind}`), title: shortened(title) })
  }
  return t(`versions.things.${kind}`, { count })
}

function isCalled(kind: Counted): kind is Called {
  return Object.hasOwn(CALLED, kind)
}

function shortened(title: string): string {
  const letters = [...title]
  return letters.length <= LONGEST_TITLE ? title : `${letters.slice(0, LONGEST_TITLE).join('').trim()}…`
}
