import type { HistoryStep } from '../../store/mapStore'

/** Steps that follow one another and have the same name. */
export interface StepGroup {
  /** The one that would be travelled first. */
  readonly first: HistoryStep
  /** The one that would be travelled last. */
  readonly last: HistoryStep
  readonly count: number
}

/** The steps of a list of undo or redo in the order in which they would be travelled. */
export function stepGroups(steps: readonly HistoryStep[]): StepGroup[] {
  const groups: StepGroup[] = []
  for (const step of [...steps].reverse()) {
    const before = groups.at(-1)
    if (before && hasSameName(before.last, step)) {
      groups[groups.length - 1] = { ...before, last: step, count: before.count + 1 }
    } else {
      groups.push({ first: step, last: step, count: 1 })
    }
  }
  return groups
}

function hasSameName(a: HistoryStep, b: HistoryStep): boolean {
  const of = ({ label, subject, earlier = false }: HistoryStep) =>
    JSON.stringify([label, earlier, subject?.table, subject?.id, subject?.others])
  return of(a) === of(b)
}
