import type { RankedPain } from '../../../model/analysis/painRanking'
import { ANNOTATION_STATUSES, EVIDENCE_GRADES } from '../../../model/journey'

export const PAIN_COLUMNS = [
  'rank',
  'text',
  'place',
  'severity',
  'frequency',
  'priority',
  'votes',
  'evidence',
  'owner',
  'status',
  'solvedBy',
] as const
export type PainColumn = (typeof PAIN_COLUMNS)[number]

/** The order of the table: by a column, upwards or downwards. */
export interface PainOrder {
  readonly column: PainColumn
  readonly descending: boolean
}

/** What a column is sorted by; undefined is not said, and comes last either way. */
const VALUES: Readonly<Record<PainColumn, (pain: RankedPain) => number | string | undefined>> = {
  rank: ({ rank }) => rank,
  text: ({ annotation }) => annotation.text.trim() || undefined,
  place: ({ position }) => position,
  severity: ({ annotation }) => annotation.severity,
  frequency: ({ annotation }) => annotation.frequency,
  priority: ({ priority }) => priority,
  votes: ({ votes }) => votes,
  evidence: ({ annotation }) => EVIDENCE_GRADES.indexOf(annotation.evidence),
  owner: ({ annotation }) => annotation.owner.trim() || undefined,
  status: ({ annotation }) => ANNOTATION_STATUSES.indexOf(annotation.status),
  solvedBy: ({ solvedBy }) => solvedBy.length,
}

/** Figures are asked for from the largest, words and the journey from their beginning. */
export function beginsDescending(column: PainColumn): boolean {
  return ['severity', 'frequency', 'priority', 'votes', 'evidence'].includes(column)
}

/** In the order that was asked for; equals stay in the order of their rank. */
export function sortPains(
  pains: readonly RankedPain[],
  { column, descending }: PainOrder,
  locale: string,
): RankedPain[] {
  const words = new Intl.Collator(locale, { numeric: true })
  const sign = descending ? -1 : 1
  return [...pains].sort((a, b) => {
    const [x, y] = [VALUES[column](a), VALUES[column](b)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    return sign * (typeof x === 'string' || typeof y === 'string' ? words.compare(`${x}`, `${y}`) : x - y)
  })
}
