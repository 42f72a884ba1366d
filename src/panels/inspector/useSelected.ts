import type { Id } from '../../model/ids'
import { sameContent } from '../../model/same'
import { useLive, useSession } from '../../store/hooks'

/** The kinds that can be selected, and have a form each. */
export const INSPECTED = ['personas', 'stages', 'touchpoints', 'links', 'notes', 'annotations'] as const
export type Inspected = (typeof INSPECTED)[number]

export type Selected = Readonly<Partial<Record<Inspected, readonly Id[]>>>

/** What is selected, by kind, without what is gone: somebody else may have removed it. */
export function useSelected(): Selected {
  const selection = useSession(session => session.selection)
  return useLive(
    INSPECTED.map(table => `${table}/set` as const),
    ({ map }) => {
      const selected: Partial<Record<Inspected, Id[]>> = {}
      for (const id of selection) {
        const table = INSPECTED.find(table => map[table].has(id))
        if (!table) continue
        selected[table] ??= []
        selected[table].push(id)
      }
      return selected
    },
    sameContent,
  )
}
