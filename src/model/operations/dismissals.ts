import type { Id } from '../ids'
import type { Tx } from '../tx'
import { newRecord } from './newRecord'

/** A finding of the journey check, as a dismissal names it: the rule, and what it was found at (empty: the whole map). */
export interface FindingKey {
  readonly rule: string
  readonly target: Id
}

/** Puts a finding aside. One that is aside already gets the new reason. */
export function dismissFinding(tx: Tx, { rule, target }: FindingKey, reason: string): void {
  const [known] = dismissalsOf(tx, { rule, target })
  if (known === undefined) {
    tx.insert('dismissals', tx.newId(), newRecord('dismissals', { rule, target, reason }))
    return
  }
  tx.update('dismissals', known, dismissal => {
    dismissal.reason = reason
  })
}

/** Takes a finding up again. Two people may have put it aside: both of their dismissals go. */
export function restoreFinding(tx: Tx, finding: FindingKey): void {
  for (const id of dismissalsOf(tx, finding)) tx.remove('dismissals', id)
}

function dismissalsOf({ map }: Tx, { rule, target }: FindingKey): Id[] {
  return [...map.dismissals].filter(([, it]) => it.rule === rule && it.target === target).map(([id]) => id)
}
